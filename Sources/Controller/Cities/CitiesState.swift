import Model

/// The list of cities and the page beside it.
public struct CitiesState: Equatable, Sendable {
  /// Which half has the keys.
  public enum Pane: Sendable {
    /// The list.
    case list
    /// The page of the city.
    case page
  }

  /// The filter.
  public var filter = FilterInput()
  /// Whether all 514 regions are shown, or only those about which something is known.
  public internal(set) var showsAll = false
  /// What the list is ordered by.
  public internal(set) var order = CityOrder.name
  /// The rows that the filter left.
  public internal(set) var rows: [CityRow] = []
  /// How many rows there are without the filter.
  public internal(set) var total = 0
  /// How many regions outside the list, about which nothing is known, the filter would find.
  public internal(set) var elsewhere = 0
  /// The cursor in the list.
  public internal(set) var cursor = ListCursor()
  /// The region on the page, as a place in the registry; it may stay behind the cursor while a
  /// key is held.
  public internal(set) var shown: Int?
  /// What is seen of that region beside the others; nil until it is worked out, which is due after
  /// the frame that shows the rest.
  public internal(set) var insight: CityInsight?
  /// Whether it is still to be worked out.
  var isInsightDue = false
  var memo = InsightMemo()
  /// Which half has the keys.
  public internal(set) var pane = Pane.list
  /// What can be followed on the page.
  public internal(set) var links: [CityLink] = []
  /// The link under the cursor.
  public internal(set) var linkCursor = ListCursor()
  /// The region to stand on when the list is made anew; it outlives a filter that hides it.
  var anchor: RegionCode?

  /// The list before the network is read.
  init() {}

  /// The region under the cursor, as a place in the registry.
  public var selected: Int? {
    rows.indices.contains(cursor.index) ? rows[cursor.index].region : nil
  }

  /// The link under the cursor while the page has the keys.
  public var selectedLink: CityLink? {
    guard pane == .page, links.indices.contains(linkCursor.index) else { return nil }
    return links[linkCursor.index]
  }
}
