import Model

/// What a city is good at: a level for each subsector, unknown for some.
struct SampleProfile: Sendable {
  /// What is known of one subsector.
  enum Assessment: Hashable, Sendable {
    /// A level, 1 to 5.
    case level(Int)
    /// Not collected.
    case unknown
    /// It cannot be said of the place.
    case notApplicable
  }

  /// The strongest subsectors, the strongest first; one to three.
  let strong: [Subsector]
  private let assessments: [Assessment]

  /// A profile by chance: towns lean to media and design, regencies to what is cooked and made.
  init(_ kind: RegionKind, _ random: inout SampleRandom) {
    let weights = kind == .kota ? Self.townWeights : Self.countryWeights
    var strong: [Subsector] = []
    for _ in 0..<random.whole(in: 1...3) {
      let index = random.weighted(weights)
      let subsector = Subsector.allCases[index]
      if !strong.contains(subsector) { strong.append(subsector) }
    }
    self.strong = strong
    let coverage = 100 - random.below(random.below(95) + 1)
    assessments = Subsector.allCases.map { subsector in
      if let place = strong.firstIndex(of: subsector) { return .level(place == 0 ? 5 : 4) }
      let chance = random.below(100)
      let level = 1 + random.weighted(weights[subsector.index] > 8 ? [2, 4, 4] : [5, 3, 1])
      guard chance < coverage else {
        return Self.placeBound.contains(subsector) && chance > 94 ? .notApplicable : .unknown
      }
      return .level(level)
    }
  }

  /// What is known of a subsector.
  func assessment(of subsector: Subsector) -> Assessment {
    assessments.indices.contains(subsector.index) ? assessments[subsector.index] : .unknown
  }

  /// How likely it is that a community works in each subsector, in their order.
  var communityWeights: [Int] { weights(Self.communityShares) }

  /// How likely it is that a business works in each subsector, in their order.
  var businessWeights: [Int] { weights(Self.businessShares) }

  private func weights(_ shares: [Int]) -> [Int] {
    zip(Subsector.allCases, shares).map { subsector, usual in
      guard case .level(let level) = assessment(of: subsector) else { return usual }
      return usual * (level >= 4 ? 3 : 2) * (level + 1) / 4
    }
  }

  /// Subsectors that some places cannot have.
  private static let placeBound: Set<Subsector> = [.apg, .din, .ikl, .tvr]
  /// Subsectors in their order: APG ARS DIN DKV DPR FES FAV FOT KRI KUL MUS PNB IKL SPT SRP TVR.
  private static let townWeights = [12, 3, 2, 8, 4, 12, 10, 5, 8, 20, 9, 4, 2, 8, 5, 2]
  private static let countryWeights = [1, 1, 2, 1, 2, 16, 2, 2, 26, 28, 4, 1, 1, 16, 3, 2]
  private static let businessShares = [8, 3, 4, 6, 4, 18, 6, 6, 18, 30, 5, 5, 4, 4, 3, 2]
  private static let communityShares = [5, 2, 1, 4, 2, 8, 8, 7, 12, 11, 11, 6, 2, 16, 7, 3]
}
