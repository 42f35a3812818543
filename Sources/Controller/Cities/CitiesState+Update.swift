import Model

extension CitiesState: ScreenState {
  mutating func take(_ action: ScreenAction, _ context: ScreenContext) -> ScreenOutcome {
    // Whatever is done else is done to what is under the cursor.
    if isPaneBehind, !action.movesAlongList { followCursor(context) }
    switch action {
    case .move(let movement): move(movement, context)
    case .select(let row, _): select(row, context)
    case .nextPane, .previousPane: togglePane()
    case .open: return open(context)
    case .cancel: pane = .list
    case .keepPlace: keepPlace()
    case .nextOrder: nextOrder(context)
    case .toggleAll:
      showsAll.toggle()
      rebuild(context)
    default: break
    }
    return .nothing
  }

  var isPaneBehind: Bool { shown != selected || isInsightDue }

  mutating func followCursor(_ context: ScreenContext) {
    shown = selected
    workOutInsight(context)
    findLinks(context)
  }

  /// What is seen of the region beside the others costs more than a key may.
  private mutating func workOutInsight(_ context: ScreenContext) {
    isInsightDue = false
    insight = shown.flatMap { memo.insight(of: Registry.standard.regions[$0].code, context) }
  }

  /// The rows of the list that fit on the screen.
  private func listRows(_ context: ScreenContext) -> Int { max(1, context.rows - 3) }

  /// Filters and orders the list, and stands on the same region again where it is still there.
  mutating func rebuild(_ context: ScreenContext) {
    guard let index = context.index else { return }
    let regions = Registry.standard.regions
    let query = FilterQuery(filter.input.text)
    let regionFilter = CityFilter(query, context.network, index)
    let isWide = showsAll || index.known.isEmpty
    let base = isWide ? Array(regions.indices) : index.known
    total = base.count
    let found = base.compactMap { region in
      regionFilter.marks(region).map { CityRow(region: region, marks: $0) }
    }
    // Whoever searches for a name wants to know that it is there, also without data.
    elsewhere =
      isWide || query.isEmpty
      ? 0 : regions.indices.count { regionFilter.marks($0) != nil } - found.count
    rows = found.sorted { order.isBefore($0.region, $1.region, index) }
    let words = query.wordBytes
    let place =
      rows.firstIndex { regions[$0.region].code == anchor }
      ?? rows.firstIndex { !words.isEmpty && index.searchText($0.region).hasWhole(words) }
    cursor.select(place ?? 0, count: rows.count, rows: listRows(context))
    findLinks(context)
  }

  /// Shows what a filter leaves, of all regions or of those with data.
  mutating func reveal(filter text: String, all: Bool, _ context: ScreenContext) {
    let memo = memo
    self = Self()
    self.memo = memo
    showsAll = all
    filter.input = TextInput(text)
    rebuild(context)
  }

  /// Goes to a region's page from another screen.
  mutating func reveal(_ code: RegionCode, _ context: ScreenContext) {
    filter = FilterInput()
    anchor = code
    if let place = Registry.standard.index(of: code),
      context.index?.known.contains(place) == false
    {
      showsAll = true
    }
    pane = .list
    rebuild(context)
  }

  private mutating func move(_ movement: Movement, _ context: ScreenContext) {
    if pane == .page {
      linkCursor.move(
        movement, count: links.count, rows: links.count)
      if movement == .left { pane = .list }
      return
    }
    if movement == .right { return togglePane() }
    cursor.move(
      movement, count: rows.count, rows: listRows(context))
    keepPlace()
    if !context.panesFollowLater { findLinks(context) }
  }

  private mutating func select(_ row: Int, _ context: ScreenContext) {
    pane = .list
    cursor.select(row, count: rows.count, rows: listRows(context))
    keepPlace()
    findLinks(context)
  }

  private mutating func keepPlace() {
    anchor = selected.map { Registry.standard.regions[$0].code }
  }

  private mutating func togglePane() {
    guard pane == .list else {
      pane = .list
      return
    }
    guard !links.isEmpty else { return }
    pane = .page
    linkCursor = ListCursor()
  }

  private mutating func open(_ context: ScreenContext) -> ScreenOutcome {
    guard let selected else { return .nothing }
    let code = Registry.standard.regions[selected].code
    switch selectedLink {
    case .records(let kind):
      return ScreenOutcome(link: .records([.region: code.description, .kind: kind.code]))
    case .region(let other): return ScreenOutcome(link: .city(other))
    case .subsector(let subsector), .trend(let subsector):
      return ScreenOutcome(link: .cell(code, subsector))
    case nil:
      togglePane()
      return .nothing
    }
  }

  private mutating func nextOrder(_ context: ScreenContext) {
    let orders = CityOrder.allCases
    let place = orders.firstIndex(of: order) ?? 0
    order = orders[(place + 1) % orders.count]
    rebuild(context)
  }

  private mutating func findLinks(_ context: ScreenContext) {
    if shown != selected {
      shown = selected
      insight = nil
      isInsightDue = selected != nil
      if !context.panesFollowLater { workOutInsight(context) }
    }
    guard let selected = selected, let index = context.index else {
      links = []
      linkCursor = ListCursor()
      pane = .list
      return
    }
    let holdings = context.network.holdings[selected]
    let profile = CityProfile(holdings, threshold: context.network.identity.threshold)
    let counts = index.counts[selected]
    links = profile.rows.filter(\.isShown).map { CityLink.subsector($0.subsector) }
    links += (CityTrends(holdings)?.rows ?? []).map { .trend($0.subsector) }
    if counts.communities > 0 { links.append(.records(.community)) }
    if counts.spaces > 0 { links.append(.records(.space)) }
    if counts.businesses > 0 { links.append(.records(.business)) }
    if counts.organisations > 0 { links.append(.records(.organisation)) }
    links += (insight?.likenesses ?? []).map { .region($0.region) }
    if links.isEmpty { pane = .list }
    linkCursor.settle(count: links.count, rows: links.count)
  }
}
