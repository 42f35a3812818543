/// What a city's page shows of its potential: 16 rows, the strongest first.
public struct CityProfile: Equatable, Sendable {
  /// One subsector.
  public struct Row: Equatable, Sendable {
    /// The subsector.
    public let subsector: Subsector
    /// The level that counts.
    public let level: Figure?
    /// The businesses that count.
    public let businesses: Figure?
    /// The workers that count.
    public let workers: Figure?
    /// The coached businesses that count.
    public let coached: Figure?
    /// The coached businesses' share among those known, 0 to 1.
    public let coachedShare: Double?
    /// The designations in this subsector.
    public let designations: [Designation]
    /// Communities that work in it.
    public let communities: Int
    /// The mean strength of its value chain, 0 to 4.
    public let chain: Double?

    /// Whether anything is known.
    public var isKnown: Bool {
      [level, businesses, workers, coached].contains { $0 != nil } || chain != nil
        || !designations.isEmpty
    }

    /// Whether there is anything to show of it: communities may be where no figure is.
    public var isShown: Bool { isKnown || communities > 0 }

    /// Whether it is a flagship agreed in a designation.
    public var isFlagship: Bool { designations.contains(where: \.isFlagship) }
  }

  /// The rows, the strongest first and those without data last.
  public let rows: [Row]
  /// The flagship that the region claims.
  public let claimed: Subsector?

  /// The profile of a city; of a chain, enough links are known from a share of them on.
  public init(_ holdings: CityHoldings, threshold: Double = Availability.threshold) {
    let levels = holdings.countingFigures(.level)
    let businesses = holdings.countingFigures(.businesses)
    let workers = holdings.countingFigures(.workers)
    let coached = holdings.countingFigures(.coachedBusinesses)
    let shares = Composition.shares(coached.map { $0?.value.number })
    let communities = holdings.communities.subsectorCounts
    let chain = holdings.chainStrengths(threshold: threshold)
    claimed = holdings.city.claimedFlagship
    let rows = Subsector.allCases.map { subsector in
      Row(
        subsector: subsector, level: levels[subsector.index],
        businesses: businesses[subsector.index], workers: workers[subsector.index],
        coached: coached[subsector.index], coachedShare: shares[subsector.index],
        designations: holdings.designations.filter {
          !$0.stamp.isDeleted && $0.subsector == subsector
        },
        communities: communities[subsector.index], chain: chain[subsector.index])
    }
    self.rows = rows.sorted { left, right in
      let (a, b) = (CityProfile.strength(left), CityProfile.strength(right))
      return a != b ? a > b : left.subsector < right.subsector
    }
  }

  /// What each way of looking at the city puts first; `specialty` is seen only beside the others.
  public func views(specialty: Subsector? = nil) -> CityViews {
    let sizes: [(Row) -> Double?] = [
      { $0.businesses?.value.number }, { $0.workers?.value.number },
      { $0.coached?.value.number },
    ]
    let agreed = rows.filter(\.isFlagship).map(\.subsector)
    return CityViews([
      // The strongest of several that were agreed.
      (.agreed, Array(agreed.prefix(1))),
      (.claimed, claimed.map { [$0] } ?? []),
      // Businesses and coached businesses, which are different things, are never compared.
      (.size, sizes.lazy.map { first($0) }.first { !$0.isEmpty } ?? []),
      (.specialty, specialty.map { [$0] } ?? []),
      (.communities, first { Double($0.communities) }),
      (.chain, first(\.chain)),
    ])
  }

  /// The subsectors that share the largest number above 0.
  private func first(_ number: (Row) -> Double?) -> [Subsector] {
    guard let largest = rows.compactMap(number).max(), largest > 0 else { return [] }
    return rows.filter { number($0) == largest }.map(\.subsector).sorted()
  }

  private static func strength(_ row: Row) -> Double {
    var strength = row.isKnown ? 1.0 : 0
    strength += (row.level?.value.number ?? 0) * 100
    strength += row.isFlagship ? 50 : 0
    strength += (row.coachedShare ?? 0) * 10
    return strength
  }
}
