import Model

extension CommunitiesState: ScreenState {
  mutating func take(_ action: ScreenAction, _ context: ScreenContext) -> ScreenOutcome {
    // Whatever is done else is done to what is under the cursor.
    if isPaneBehind, !action.movesAlongList { followCursor(context) }
    switch action {
    case .move(let movement): move(movement, context)
    case .select(let row, let column): select(row, column, context)
    case .nextPane: step(1)
    case .previousPane: step(-1)
    case .open: return open(context)
    case .cancel: cancel(context)
    case .keepPlace: keepPlace(context)
    case .nextOrder:
      isByName.toggle()
      rebuild(context)
    case .focusFacets: pane = .facets
    case .searchTexts:
      filter.isEditing = true
      filter.scope = .texts
      rebuild(context)
    case .clearFacets:
      chosen = [:]
      rebuild(context)
    default: break
    }
    return .nothing
  }

  var isPaneBehind: Bool { shown != selected }

  mutating func followCursor(_ context: ScreenContext) { findLinks(context) }

  /// The rows of list and facets that fit on the screen.
  func listRows(_ context: ScreenContext) -> Int { max(1, context.rows - 3) }

  /// Goes to the records of chosen facets from another screen.
  mutating func reveal(_ chosen: [Facet: String], _ context: ScreenContext) {
    endSearch()
    self = Self()
    self.chosen = chosen
    rebuild(context)
  }

  /// Goes to one record, whatever was chosen before.
  mutating func reveal(record id: String, _ context: ScreenContext) {
    filter = FilterInput()
    chosen = [:]
    anchor = RecordAnchor(id: id)
    pane = .list
    rebuild(context)
  }

  /// Stands on a record as soon as the list is made anew.
  mutating func stand(on id: String) { anchor = RecordAnchor(id: id) }

  private mutating func move(_ movement: Movement, _ context: ScreenContext) {
    if movement == .left { return step(-1) }
    if movement == .right { return step(1) }
    let visible = listRows(context)
    switch pane {
    case .facets:
      facetCursor.move(movement, count: facets.count, rows: visible)
      skipHeadings(movement, context)
    case .list:
      cursor.move(movement, count: rows.count, rows: visible)
      keepPlace(context)
      if !context.panesFollowLater { findLinks(context) }
    case .record:
      let count = links.count
      linkCursor.move(movement, count: count, rows: count)
    }
  }

  private mutating func select(_ row: Int, _ column: Int, _ context: ScreenContext) {
    let visible = listRows(context)
    if column == CommunitiesState.Pane.facets.rawValue {
      pane = .facets
      facetCursor.select(row, count: facets.count, rows: visible)
      skipHeadings(.down, context)
      return
    }
    pane = .list
    cursor.select(row, count: rows.count, rows: visible)
    keepPlace(context)
    findLinks(context)
  }

  private mutating func keepPlace(_ context: ScreenContext) {
    anchor = selectedRecord.map { RecordAnchor(id: $0.id, city: $0.city) }
  }

  private mutating func step(_ step: Int) {
    guard let next = Pane(rawValue: pane.rawValue + step) else { return }
    if next == .record, links.isEmpty { return }
    pane = next
    linkCursor = ListCursor()
  }

  private mutating func cancel(_ context: ScreenContext) {
    if pane != .list {
      pane = .list
    } else if !chosen.isEmpty {
      chosen = [:]
      rebuild(context)
    }
  }

  private mutating func open(_ context: ScreenContext) -> ScreenOutcome {
    switch pane {
    case .facets: choose(context)
    case .list: step(1)
    case .record: return ScreenOutcome(link: link(context))
    }
    return .nothing
  }

  private mutating func choose(_ context: ScreenContext) {
    let rows = facets
    let place = facetCursor.index
    guard rows.indices.contains(place),
      case .value(let facet, let value, _, let isChosen) = rows[place]
    else { return }
    chosen[facet] = isChosen ? nil : value.code
    rebuild(context)
    let again = facets.firstIndex { row in
      if case .value(facet, value, _, _) = row { return true }
      return false
    }
    facetCursor.select(
      again ?? place, count: facets.count, rows: listRows(context))
  }

  private func link(_ context: ScreenContext) -> Link? {
    switch selectedLink {
    case .city(let code): return .city(code)
    case .entry(let place): return (rows.index?.entries[place].id).map { .record($0) }
    case nil: return nil
    }
  }

  mutating func skipHeadings(_ movement: Movement, _ context: ScreenContext) {
    let rows = facets
    let upward: [Movement] = [.up, .pageUp, .halfPageUp]
    let step = upward.contains(movement) ? -1 : 1
    var place = facetCursor.index
    for direction in [step, -step] {
      while rows.indices.contains(place), !isValue(rows[place]) { place += direction }
      if rows.indices.contains(place) { break }
      place = facetCursor.index
    }
    facetCursor.select(place, count: rows.count, rows: listRows(context))
  }

  private func isValue(_ row: FacetRow) -> Bool {
    if case .value = row { return true }
    return false
  }

  mutating func findLinks(_ context: ScreenContext) {
    shown = selected
    guard let entry = selectedRecord, let index = rows.index else {
      links = []
      linkCursor = ListCursor()
      if pane == .record { pane = .list }
      return
    }
    let record = BrowserRecord(entry, context.network)
    let linked = record.linkedIDs.compactMap { index.entry(id: $0, city: record.city) }
    links = [.city(record.code)] + linked.map { .entry($0) }
    linkCursor.settle(
      count: links.count, rows: links.count)
  }
}
