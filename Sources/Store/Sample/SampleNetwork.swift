import Model

/// A generated network, marked as such, made city by city and never held as a whole.
///
/// A city's own stream depends on seed and code alone: the regions of a small network are among
/// those of any larger one, with the same figures, and its first communities stay its first.
public struct SampleNetwork: Sequence, Sendable {
  /// What it is made from.
  public let recipe: SampleRecipe
  private let plans: [SamplePlan]

  /// The network of a recipe.
  public init(_ recipe: SampleRecipe = SampleRecipe()) {
    self.recipe = recipe
    plans = SamplePlan.plans(recipe)
  }

  /// What the store says of itself: that it is a sample.
  public var identity: NetworkIdentity {
    var identity = NetworkIdentity()
    identity.isSample = true
    return identity
  }

  /// Facts of nation and provinces; these are real and carry their own sources.
  public var reference: Reference { StartingReference.reference() }

  /// The conference editions; these are real and carry their own sources.
  public var editions: [EditionHoldings] { StartingEditions.editions() }

  /// The cities in order of code, each made when it is asked for.
  public func makeIterator() -> some IteratorProtocol<CityHoldings> {
    let seed = recipe.seed
    return plans.lazy.map { SampleCity($0, seed: seed).holdings() }.makeIterator()
  }

  /// How many cities it holds.
  public var underestimatedCount: Int { plans.count }
}
