import Model

/// The community browser: facets, list, record.
public struct CommunitiesState: Equatable, Sendable {
  /// Which part has the keys.
  public enum Pane: Int, CaseIterable, Sendable {
    /// The facets on the left.
    case facets
    /// The list.
    case list
    /// The record on the right.
    case record
  }

  /// The filter.
  public var filter = FilterInput()
  /// The chosen value of each facet, by its code.
  public internal(set) var chosen: [Facet: String] = [:]
  /// The records that filter and facets left.
  public internal(set) var rows: [BrowserRow] = []
  /// The lines of the facet pane.
  public internal(set) var facets: [FacetRow] = []
  /// The cursor in the list.
  public internal(set) var cursor = ListCursor()
  /// The cursor among the facets.
  public internal(set) var facetCursor = ListCursor()
  /// The place in the index of the record on the right; it may stay behind the cursor while a key
  /// is held.
  public internal(set) var shown: Int?
  /// What can be followed from the record.
  public internal(set) var links: [RecordLink] = []
  /// The link under the cursor.
  public internal(set) var linkCursor = ListCursor()
  /// Which part has the keys.
  public internal(set) var pane = Pane.list
  /// Whether the list is ordered by name alone; else by region.
  public internal(set) var isByName = false
  /// The record to stand on when the list is made anew.
  var anchor: String?

  /// The browser before the network is read.
  init() {}

  /// The place in the index of the record under the cursor.
  public var selected: Int? {
    rows.indices.contains(cursor.index) ? rows[cursor.index].entry : nil
  }

  /// The link under the cursor while the record has the keys.
  public var selectedLink: RecordLink? {
    guard pane == .record, links.indices.contains(linkCursor.index) else { return nil }
    return links[linkCursor.index]
  }
}
