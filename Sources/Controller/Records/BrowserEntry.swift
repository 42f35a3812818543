import Model

/// One record in the browser: where it stands, and by what it is found.
public struct BrowserEntry: Equatable, Sendable {
  /// The kind.
  public let kind: BrowserKind
  /// The record's id.
  public let id: String
  /// The name.
  public let name: String
  /// The region, as a place in the registry.
  public let city: Int
  /// The place in the region's list of that kind of record.
  public let place: Int
  /// The first subsector.
  public let subsectors: [Subsector]
  /// The texts by which it is found.
  let searchText: SearchText
  /// For each facet, the places of its values in the index.
  let values: [[Int32]]
}
