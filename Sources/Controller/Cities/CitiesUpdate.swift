import Model

/// What the list of cities does with actions.
enum CitiesUpdate {
  static func take(_ state: inout AppState, _ action: Action) -> [Effect] {
    switch action {
    case .move(let movement): move(movement, &state)
    case .select(let row, _): select(row, &state)
    case .nextPane, .previousPane: togglePane(&state)
    case .open: open(&state)
    case .cancel: state.cities.pane = .list
    case .nextOrder: nextOrder(&state)
    case .cities(.toggleAll):
      state.cities.showsAll.toggle()
      rebuild(&state)
    default: break
    }
    return []
  }

  /// The rows of the list that fit on the screen.
  static func listRows(_ state: AppState) -> Int { max(1, state.screenRows - 3) }

  /// Filters and orders the list, and stands on the same region again where it is still there.
  static func rebuild(_ state: inout AppState) {
    guard let index = state.index else { return }
    let regions = Registry.standard.regions
    let query = FilterQuery(state.cities.filter.input.text)
    let filter = CityFilter(query, state.network, index)
    let isWide = state.cities.showsAll || index.known.isEmpty
    let base = isWide ? Array(regions.indices) : index.known
    state.cities.total = base.count
    let rows = base.compactMap { region in
      filter.marks(region).map { CityRow(region: region, marks: $0) }
    }
    // Whoever searches for a name wants to know that it is there, also without data.
    state.cities.elsewhere =
      isWide || query.isEmpty
      ? 0 : regions.indices.count { filter.marks($0) != nil } - rows.count
    let order = state.cities.order
    state.cities.rows = rows.sorted { order.isBefore($0.region, $1.region, index) }
    let anchor = state.cities.anchor
    let place = state.cities.rows.firstIndex { regions[$0.region].code == anchor }
    state.cities.cursor.select(
      place ?? 0, count: state.cities.rows.count, rows: listRows(state))
    findLinks(&state)
  }

  /// Goes to a region's page from another screen.
  static func reveal(_ code: RegionCode, _ state: inout AppState) {
    state.cities.filter = FilterInput()
    state.cities.anchor = code
    if let place = Registry.standard.index(of: code),
      state.index?.known.contains(place) == false
    {
      state.cities.showsAll = true
    }
    state.cities.pane = .list
    rebuild(&state)
  }

  private static func move(_ movement: Movement, _ state: inout AppState) {
    if state.cities.pane == .page {
      state.cities.linkCursor.move(
        movement, count: state.cities.links.count, rows: state.cities.links.count)
      if movement == .left { state.cities.pane = .list }
      return
    }
    if movement == .right { return togglePane(&state) }
    state.cities.cursor.move(
      movement, count: state.cities.rows.count, rows: listRows(state))
    state.cities.anchor = state.cities.selected.map { Registry.standard.regions[$0].code }
    findLinks(&state)
  }

  private static func select(_ row: Int, _ state: inout AppState) {
    state.cities.pane = .list
    state.cities.cursor.select(row, count: state.cities.rows.count, rows: listRows(state))
    state.cities.anchor = state.cities.selected.map { Registry.standard.regions[$0].code }
    findLinks(&state)
  }

  private static func togglePane(_ state: inout AppState) {
    guard state.cities.pane == .list else {
      state.cities.pane = .list
      return
    }
    guard !state.cities.links.isEmpty else { return }
    state.cities.pane = .page
    state.cities.linkCursor = ListCursor()
  }

  private static func open(_ state: inout AppState) {
    guard let selected = state.cities.selected else { return }
    let code = Registry.standard.regions[selected].code
    switch state.cities.selectedLink {
    case .records(let kind):
      state.follow(to: .communities) { state in
        CommunitiesUpdate.reveal([.region: code.description, .kind: kind.code], &state)
      }
    case .subsector(let subsector):
      state.follow(to: .heatmap) { HeatmapUpdate.reveal(code, subsector, &$0) }
    case nil: togglePane(&state)
    }
  }

  private static func nextOrder(_ state: inout AppState) {
    let orders = CityOrder.allCases
    let place = orders.firstIndex(of: state.cities.order) ?? 0
    state.cities.order = orders[(place + 1) % orders.count]
    rebuild(&state)
  }

  private static func findLinks(_ state: inout AppState) {
    guard let selected = state.cities.selected, let index = state.index else {
      state.cities.links = []
      state.cities.linkCursor = ListCursor()
      state.cities.pane = .list
      return
    }
    let holdings = state.network.holdings[selected]
    let profile = CityProfile(holdings)
    let counts = index.counts[selected]
    var links = profile.rows.filter(\.isKnown).map { CityLink.subsector($0.subsector) }
    if counts.communities > 0 { links.append(.records(.community)) }
    if counts.spaces > 0 { links.append(.records(.space)) }
    if counts.businesses > 0 { links.append(.records(.business)) }
    if counts.organisations > 0 { links.append(.records(.organisation)) }
    state.cities.links = links
    if links.isEmpty { state.cities.pane = .list }
    state.cities.linkCursor.settle(count: links.count, rows: links.count)
  }
}
