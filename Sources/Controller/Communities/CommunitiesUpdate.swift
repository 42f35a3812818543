import Model

/// What the community browser does with actions.
enum CommunitiesUpdate {
  static func take(_ state: inout AppState, _ action: Action) -> [Effect] {
    switch action {
    case .move(let movement): move(movement, &state)
    case .select(let row, let column): select(row, column, &state)
    case .nextPane: step(1, &state)
    case .previousPane: step(-1, &state)
    case .open: open(&state)
    case .cancel: cancel(&state)
    case .nextOrder:
      state.communities.isByName.toggle()
      rebuild(&state)
    case .communities(.focusFacets): state.communities.pane = .facets
    case .communities(.clearFacets):
      state.communities.chosen = [:]
      rebuild(&state)
    default: break
    }
    return []
  }

  /// The rows of list and facets that fit on the screen.
  static func listRows(_ state: AppState) -> Int { max(1, state.screenRows - 3) }

  /// Filters and counts anew, and stands on the same record again where it is still there.
  static func rebuild(_ state: inout AppState) {
    guard let index = state.index else { return }
    let filter = BrowserFilter(state.communities, index.browser)
    let result = filter.result()
    state.communities.rows = result.rows
    state.communities.facets = result.facets
    let anchor = state.communities.anchor
    let place = result.rows.firstIndex { index.browser.entries[$0.entry].id == anchor }
    state.communities.cursor.select(
      place ?? 0, count: result.rows.count, rows: listRows(state))
    state.communities.facetCursor.settle(count: result.facets.count, rows: listRows(state))
    skipHeadings(.down, &state)
    findLinks(&state)
  }

  /// Goes to the records of chosen facets from another screen.
  static func reveal(_ chosen: [Facet: String], _ state: inout AppState) {
    state.communities = CommunitiesState()
    state.communities.chosen = chosen
    rebuild(&state)
  }

  private static func move(_ movement: Movement, _ state: inout AppState) {
    if movement == .left { return step(-1, &state) }
    if movement == .right { return step(1, &state) }
    let rows = listRows(state)
    switch state.communities.pane {
    case .facets:
      state.communities.facetCursor.move(
        movement, count: state.communities.facets.count, rows: rows)
      skipHeadings(movement, &state)
    case .list:
      state.communities.cursor.move(movement, count: state.communities.rows.count, rows: rows)
      anchor(&state)
    case .record:
      let count = state.communities.links.count
      state.communities.linkCursor.move(movement, count: count, rows: count)
    }
  }

  private static func select(_ row: Int, _ column: Int, _ state: inout AppState) {
    let rows = listRows(state)
    if column == CommunitiesState.Pane.facets.rawValue {
      state.communities.pane = .facets
      state.communities.facetCursor.select(
        row, count: state.communities.facets.count, rows: rows)
      skipHeadings(.down, &state)
      return
    }
    state.communities.pane = .list
    state.communities.cursor.select(row, count: state.communities.rows.count, rows: rows)
    anchor(&state)
  }

  private static func anchor(_ state: inout AppState) {
    state.communities.anchor = state.communities.selected.flatMap { place in
      state.index?.browser.entries[place].id
    }
    findLinks(&state)
  }

  private static func step(_ step: Int, _ state: inout AppState) {
    let next = state.communities.pane.rawValue + step
    guard let pane = CommunitiesState.Pane(rawValue: next) else { return }
    if pane == .record, state.communities.links.isEmpty { return }
    state.communities.pane = pane
    state.communities.linkCursor = ListCursor()
  }

  private static func cancel(_ state: inout AppState) {
    if state.communities.pane != .list {
      state.communities.pane = .list
    } else if !state.communities.chosen.isEmpty {
      state.communities.chosen = [:]
      rebuild(&state)
    }
  }

  private static func open(_ state: inout AppState) {
    switch state.communities.pane {
    case .facets: choose(&state)
    case .list: step(1, &state)
    case .record: follow(&state)
    }
  }

  private static func choose(_ state: inout AppState) {
    let rows = state.communities.facets
    let place = state.communities.facetCursor.index
    guard rows.indices.contains(place),
      case .value(let facet, let value, _, let isChosen) = rows[place]
    else { return }
    state.communities.chosen[facet] = isChosen ? nil : value.code
    rebuild(&state)
    let again = state.communities.facets.firstIndex { row in
      if case .value(facet, value, _, _) = row { return true }
      return false
    }
    state.communities.facetCursor.select(
      again ?? place, count: state.communities.facets.count, rows: listRows(state))
  }

  private static func follow(_ state: inout AppState) {
    switch state.communities.selectedLink {
    case .city(let code): state.follow(to: .cities) { CitiesUpdate.reveal(code, &$0) }
    case .entry(let place):
      guard let entry = state.index?.browser.entries[place] else { return }
      state.follow(to: .communities) { state in
        state.communities.filter = FilterInput()
        state.communities.chosen = [:]
        state.communities.anchor = entry.id
        state.communities.pane = .list
        rebuild(&state)
      }
    case nil: break
    }
  }

  private static func skipHeadings(_ movement: Movement, _ state: inout AppState) {
    let rows = state.communities.facets
    let upward: [Movement] = [.up, .pageUp, .halfPageUp]
    let step = upward.contains(movement) ? -1 : 1
    var place = state.communities.facetCursor.index
    for direction in [step, -step] {
      while rows.indices.contains(place), !isValue(rows[place]) { place += direction }
      if rows.indices.contains(place) { break }
      place = state.communities.facetCursor.index
    }
    state.communities.facetCursor.select(place, count: rows.count, rows: listRows(state))
  }

  private static func isValue(_ row: FacetRow) -> Bool {
    if case .value = row { return true }
    return false
  }

  private static func findLinks(_ state: inout AppState) {
    guard let place = state.communities.selected, let index = state.index else {
      state.communities.links = []
      state.communities.linkCursor = ListCursor()
      if state.communities.pane == .record { state.communities.pane = .list }
      return
    }
    let record = BrowserRecord(index.browser.entries[place], state.network)
    let linked = record.linkedIDs.compactMap { index.browser.entry(id: $0, city: record.city) }
    state.communities.links = [.city(record.code)] + linked.map { .entry($0) }
    state.communities.linkCursor.settle(
      count: state.communities.links.count, rows: state.communities.links.count)
  }
}
