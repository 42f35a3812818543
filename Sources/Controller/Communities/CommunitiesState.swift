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
  public internal(set) var rows = BrowserRows()
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
  var anchor: RecordAnchor?
  /// The question that the rows answer as a whole; nil before the first.
  var answered: BrowserQuestion?
  /// The search that is under way.
  var search: BrowserSearch?
  /// Whether the first rows of the search under way are shown.
  var hasFirstRows = false
  /// The search that has to be started.
  var wanted: BrowserSearch?
  /// Which search was asked for last.
  let turn = SearchTurn()

  /// The browser before the network is read.
  init() {}

  /// The place in the index of the record under the cursor.
  public var selected: Int? {
    rows.indices.contains(cursor.index) ? rows.entry(at: cursor.index) : nil
  }

  /// The record on the right.
  public var shownRecord: BrowserEntry? {
    guard let shown, let entries = rows.index?.entries, entries.indices.contains(shown) else {
      return nil
    }
    return entries[shown]
  }

  /// The record under the cursor.
  public var selectedRecord: BrowserEntry? { rows.record(cursor.index) }

  /// The link under the cursor while the record has the keys.
  public var selectedLink: RecordLink? {
    guard pane == .record, links.indices.contains(linkCursor.index) else { return nil }
    return links[linkCursor.index]
  }

  /// Whether rows are looked for beside the loop.
  public var isSearching: Bool { search != nil }

  /// Whether no row of what was asked last is shown yet.
  var isWaiting: Bool { search != nil && !hasFirstRows }

  /// What the browser is asked to show now.
  var question: BrowserQuestion {
    var question = BrowserQuestion()
    question.text = filter.input.text
    question.scope = filter.scope
    question.chosen = chosen
    question.isByName = isByName
    return question
  }
}
