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
  /// Regions about which something is known, by island group.
  public let islands: [Count<IslandGroup>]
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
  /// The changes made last, newest first.
  public let changes: [Change]
  /// How complete the data are.
  public let quality: DataQuality

  /// Counts a network.
  init(_ network: Network, counts: [CityCounts], year: Int) {
    let statuses = network.holdings.map(\.city.membership.status)
    membership = MembershipStatus.allCases.map { status in
      Count(key: status, count: statuses.filter { $0 == status }.count)
    }.filter { $0.count > 0 }
    islands = IslandGroup.allCases.map { group in
      Count(
        key: group,
        count: zip(network.holdings, Registry.standard.regions).filter { holdings, region in
          holdings.isKnown
            && Registry.standard.province(region.province)?.islandGroup == group
        }.count)
    }
    programmes = DesignationProgramme.allCases.map { programme in
      Count(
        key: programme,
        count: network.holdings.filter { holdings in
          holdings.designations.contains { $0.programme == programme && !$0.stamp.isDeleted }
        }.count)
    }
    provincial = Dictionary(
      grouping: network.reference.designations.compactMap(\.programme)
    ) { $0 }
    .mapValues(\.count)
    years = Self.years(network)
    designated = counts.filter { $0.designations > 0 }.count
    communities = counts.reduce(0) { $0 + $1.communities }
    let workers = AreaMeasure(.workers, in: network).row(of: .nation)
    let hasWorkers = workers.cells.contains { $0.value.number != nil }
    subsectorMeasure = hasWorkers ? .workers : .businesses
    subsectors =
      hasWorkers ? workers : AreaMeasure(.businesses, in: network).row(of: .nation)
    changes = Change.latest(in: network, limit: 28)
    quality = DataQuality(network, year: year)
  }

  private static func years(_ network: Network) -> [Count<Int>] {
    var counts: [Int: Int] = [:]
    for holdings in network.holdings where !holdings.designations.isEmpty {
      let years = holdings.designations.filter { !$0.stamp.isDeleted }.compactMap(\.year)
      for year in Set(years) { counts[year, default: 0] += 1 }
    }
    return counts.keys.sorted().map { Count(key: $0, count: counts[$0] ?? 0) }
  }
}
