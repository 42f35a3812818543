import Model

/// A record that was changed, by whom and when.
public struct Change: Equatable, Sendable {
  /// When, UTC.
  public let at: String
  /// By whom.
  public let by: String
  /// What kind of record.
  public let kind: RecordKind
  /// The record's id.
  public let id: String
  /// Whether it was deleted.
  public let isDeleted: Bool
  /// What it is called.
  public let name: String
  /// The region that it belongs to.
  public let region: RegionCode

  /// The newest changes; of a region's many records of one moment only the first is named.
  static func latest(in network: Network, limit: Int) -> [Change] {
    var changes: [Change] = []
    for holdings in network.holdings where holdings.isStored {
      let newest = newest(of: holdings)
      if let newest { changes.append(newest) }
    }
    changes.sort { $0.at != $1.at ? $0.at > $1.at : $0.region < $1.region }
    return Array(changes.prefix(limit))
  }

  private static func newest(of holdings: CityHoldings) -> Change? {
    var best: Change?
    func offer(_ stamp: Stamp, _ kind: RecordKind, _ name: String?) {
      guard !stamp.at.isEmpty, best.map({ stamp.at > $0.at }) ?? true else { return }
      best = Change(
        at: stamp.at, by: stamp.by, kind: kind, id: stamp.id, isDeleted: stamp.isDeleted,
        name: name ?? "", region: holdings.code)
    }
    offer(holdings.city.stamp, .city, nil)
    for record in holdings.designations {
      offer(record.stamp, .designation, record.programme?.title.indonesian)
    }
    for record in holdings.potentials { offer(record.stamp, .potential, record.subsector?.code) }
    if let newest = holdings.organisations.newest {
      offer(newest.stamp, .organisation, newest.name)
    }
    if let newest = holdings.spaces.newest { offer(newest.stamp, .space, newest.name) }
    if let newest = holdings.communities.newest { offer(newest.stamp, .community, newest.name) }
    return best
  }
}
