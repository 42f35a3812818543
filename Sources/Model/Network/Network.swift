/// The whole network at one moment, as the store holds it.
public struct Network: Equatable, Sendable {
  /// What the store is.
  public var identity = NetworkIdentity()
  /// Every region of the registry, in its order, known or not.
  public var holdings: [CityHoldings]
  /// Facts of the nation and its provinces.
  public var reference = Reference()
  /// Conference editions, oldest first.
  public var editions: [EditionHoldings] = []

  /// A network in which nothing is known about any region.
  public init() {
    holdings = Network.unknownHoldings
  }

  /// A network of some regions alone; for what is read of one of them.
  public init(holdings: [CityHoldings]) {
    self.holdings = holdings
  }

  private static let unknownHoldings = Registry.standard.regions.map { CityHoldings(code: $0.code) }

  /// What is known about a region; nil for a code that is not in the registry.
  public func holdings(of code: RegionCode) -> CityHoldings? {
    guard let index = Registry.standard.index(of: code), holdings.indices.contains(index) else {
      return nil
    }
    return holdings[index]
  }

  /// The source of an id, wherever it stands.
  public func source(_ id: String, in city: CityHoldings? = nil) -> Source? {
    city?.sources.first { $0.stamp.id == id }
      ?? reference.sources.first { $0.stamp.id == id }
      ?? editions.lazy.flatMap(\.sources).first { $0.stamp.id == id }
  }
}
