import Model

/// One record in the browser: where it stands, and by what it is found.
public struct BrowserEntry: Equatable, Sendable {
  /// The kind.
  public let kind: BrowserKind
  /// The region, as a place in the registry.
  public let city: Int
  /// The place in the region's list of that kind of record.
  public let place: Int
  private let run: BrowserRun
  private let row: Int

  init(_ run: BrowserRun, row: Int) {
    kind = run.kind
    city = run.city.place
    place = Int(run.columns.places[row])
    self.run = run
    self.row = row
  }

  /// The record's id.
  public var id: String { run.names.id(place) }

  /// The name; the id where it is unknown.
  public var name: String { run.names.name(place) ?? id }

  /// The first subsector; nil if it is unknown.
  public var firstSubsector: Subsector? {
    Subsector(rawValue: run.columns.firstSubsectors[row])
  }

  /// The subsectors, in the record's order.
  public var subsectors: [Subsector] {
    switch kind {
    case .community: holdings.communities[place].subsectors
    case .business, .organisation: holdings.organisations[place].subsectors
    case .space: holdings.spaces[place].subsectors
    case .talent: []
    }
  }

  /// All that the region owns.
  var holdings: CityHoldings { run.city.holdings }

  /// The texts by which it is found.
  var searchText: SearchText {
    let columns = run.columns
    let start = Int(columns.foldedStarts[row])
    return SearchText(
      foldedName: Array(columns.folded[start..<Int(columns.foldedStarts[row + 1])]),
      foldedOthers: run.city.words)
  }

  /// Whether both are the same record.
  public static func == (left: BrowserEntry, right: BrowserEntry) -> Bool {
    left.kind == right.kind && left.city == right.city && left.place == right.place
      && left.id == right.id
  }
}
