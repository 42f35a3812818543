import Model

/// The figures of the overview, counted once.
public struct NetworkSummary: Equatable, Sendable {
  /// A status or group and how many regions it has.
  public struct Count<Key: Hashable & Sendable>: Equatable, Sendable {
    /// What is counted.
    public let key: Key
    /// How many.
    public let count: Int
  }

  /// Regions by status of membership.
  public let membership: [Count<MembershipStatus>]
  /// Member counts as they were published.
  public let published: [MemberCount]
  /// Regions about which something is known, by island group.
  public let islands: [Count<IslandGroup>]
  /// All regions, by island group.
  public let islandSizes: [IslandGroup: Int]
  /// Regions that each programme designated.
  public let programmes: [Count<DesignationProgramme>]
  /// Designations of provinces by programme.
  public let provincial: [DesignationProgramme: Int]
  /// Regions that hold a designation, by its year, oldest first.
  public let years: [Count<Int>]
  /// Regions that hold a designation.
  public let designated: Int
  /// Communities, organisations and spaces.
  public let communities: Int
  /// The measure of the subsector bars, and its cells for the nation.
  public let subsectors: MeasureRow
  /// What the bars measure.
  public let subsectorMeasure: Measure
  /// How concentrated they are (HHI); nil where too few are known.
  public let concentration: Double?
  /// The changes made last, newest first.
  public let changes: [Change]
  /// How complete the data are.
  public let quality: DataQuality

  /// Counts a network; `known` are the places of regions about which something is known.
  init(
    _ network: Network, known: [Int], counts: [CityCounts], figures: FigureIndex, year: Int
  ) {
    // By their places: a loop over the holdings themselves would copy each.
    let places = network.holdings.indices
    let statuses = Self.counts(places.map { network.holdings[$0].city.membership.status })
    membership = MembershipStatus.allCases.compactMap { status in
      statuses[status].map { Count(key: status, count: $0) }
    }
    published = network.reference.memberCounts.filter { !$0.stamp.isDeleted }
    let groups = Self.islands(of: known)
    islandSizes = Self.islands(of: Array(Registry.standard.regions.indices))
    islands = IslandGroup.allCases.map { Count(key: $0, count: groups[$0] ?? 0) }
    let designating = Self.counts(
      places.flatMap { place in
        Set(
          network.holdings[place].designations.filter { !$0.stamp.isDeleted }
            .compactMap(\.programme))
      })
    programmes = DesignationProgramme.allCases.map {
      Count(key: $0, count: designating[$0] ?? 0)
    }
    provincial = Dictionary(
      grouping: network.reference.designations.compactMap(\.programme)
    ) { $0 }
    .mapValues(\.count)
    years = Self.years(network)
    designated = counts.filter { $0.designations > 0 }.count
    communities = counts.reduce(0) { $0 + $1.communities }
    let workers = AreaMeasure(.workers, in: network, figures: figures).row(of: .nation)
    let hasWorkers = workers.cells.contains { $0.value.number != nil }
    subsectorMeasure = hasWorkers ? .workers : .businesses
    subsectors =
      hasWorkers
      ? workers : AreaMeasure(.businesses, in: network, figures: figures).row(of: .nation)
    concentration = Composition.concentration(subsectors.cells.map(\.value.number))
    changes = Change.latest(in: network, limit: 28)
    quality = DataQuality(network, year: year)
  }

  private static func islands(of places: [Int]) -> [IslandGroup: Int] {
    counts(
      places.map { Registry.standard.regions[$0].province }
        .compactMap { Registry.standard.province($0)?.islandGroup })
  }

  private static func years(_ network: Network) -> [Count<Int>] {
    let counts = counts(
      network.holdings.indices.flatMap { place in
        Set(
          network.holdings[place].designations.filter { !$0.stamp.isDeleted }.compactMap(\.year))
      })
    return counts.keys.sorted().map { Count(key: $0, count: counts[$0] ?? 0) }
  }

  private static func counts<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
