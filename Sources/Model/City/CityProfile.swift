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

    /// Whether anything is known.
    public var isKnown: Bool {
      [level, businesses, workers, coached].contains { $0 != nil } || !designations.isEmpty
    }

    /// Whether it is a flagship agreed in a designation.
    public var isFlagship: Bool { designations.contains(where: \.isFlagship) }
  }

  /// The rows, the strongest first and those without data last.
  public let rows: [Row]

  /// The profile of a city.
  public init(_ holdings: CityHoldings) {
    let levels = holdings.countingFigures(.level)
    let businesses = holdings.countingFigures(.businesses)
    let workers = holdings.countingFigures(.workers)
    let coached = holdings.countingFigures(.coachedBusinesses)
    let shares = Composition.shares(coached.map { $0?.value.number })
    let communities = holdings.communities.subsectorCounts
    let rows = Subsector.allCases.map { subsector in
      Row(
        subsector: subsector, level: levels[subsector.index],
        businesses: businesses[subsector.index], workers: workers[subsector.index],
        coached: coached[subsector.index], coachedShare: shares[subsector.index],
        designations: holdings.designations.filter {
          !$0.stamp.isDeleted && $0.subsector == subsector
        },
        communities: communities[subsector.index])
    }
    self.rows = rows.sorted { left, right in
      let (a, b) = (CityProfile.strength(left), CityProfile.strength(right))
      return a != b ? a > b : left.subsector < right.subsector
    }
  }

  /// Where size, flagship and communities point to different subsectors, those three; what is not
  /// known of a city is nil.
  public var disagreement: (flagship: Subsector, largest: Subsector?, communities: Subsector?)? {
    guard let flagship = rows.first(where: \.isFlagship)?.subsector else { return nil }
    let largest =
      CityProfile.largest(rows) { $0.businesses?.value.number }
      ?? CityProfile.largest(rows) { $0.coached?.value.number }
    let busiest = CityProfile.largest(rows) { Double($0.communities) }
    guard [largest, busiest].contains(where: { $0 != nil && $0 != flagship }) else { return nil }
    return (flagship, largest, busiest)
  }

  /// The subsector with the largest number above 0; businesses and coached businesses, which are
  /// different things, are never compared.
  private static func largest(_ rows: [Row], _ number: (Row) -> Double?) -> Subsector? {
    let counted = rows.filter { (number($0) ?? 0) > 0 }
    return counted.max { (number($0) ?? 0) < (number($1) ?? 0) }?.subsector
  }

  private static func strength(_ row: Row) -> Double {
    var strength = row.isKnown ? 1.0 : 0
    strength += (row.level?.value.number ?? 0) * 100
    strength += row.isFlagship ? 50 : 0
    strength += (row.coachedShare ?? 0) * 10
    return strength
  }
}
