import Store

/// Turns the pages of a kiosk; those without public data are skipped.
enum AttractTurn {
  /// Shows the first page.
  static func begin(_ state: inout AppState) {
    state.kiosk?.turn = -1
    next(&state)
  }

  /// Shows the next page of which there is something to show.
  static func next(_ state: inout AppState) {
    guard var kiosk = state.kiosk else { return }
    let pages = kiosk.settings.pages
    kiosk.pageSince = kiosk.clock ?? 0
    for step in 1...max(1, pages.count) {
      let turn = (kiosk.turn + step) % max(1, pages.count)
      guard pages.indices.contains(turn) else { break }
      if let page = page(pages[turn].kind, &kiosk, state) {
        kiosk.turn = turn
        kiosk.page = page
        state.kiosk = kiosk
        if page == .map { Screen.of(.map).rebuild(&state, state.context) }
        return
      }
    }
    kiosk.turn = 0
    kiosk.page = .overview
    state.kiosk = kiosk
  }

  /// Keeps the page if what it shows is still there.
  static func settle(_ state: inout AppState) {
    guard let index = state.index else { return }
    switch state.kiosk?.page {
    case .region(let place) where !index.known.contains(place): next(&state)
    case .community(let place) where !isCommunity(place, index.browser): next(&state)
    default: break
    }
  }

  private static func page(
    _ kind: String, _ kiosk: inout KioskState, _ state: AppState
  ) -> AttractPage? {
    switch kind {
    case "map": return state.index?.known.isEmpty == false ? .map : nil
    case "heatmap":
      let isKnown = state.heatmap.table.rows.contains { row in
        row.cells.contains { $0.value.number != nil }
      }
      return isKnown ? .heatmap : nil
    case "region":
      guard let known = state.index?.known, !known.isEmpty else { return nil }
      kiosk.regionTurn += 1
      return .region(known[place(kiosk.regionTurn, of: known.count)])
    case "community":
      guard let index = state.index?.browser, index.count(of: .community) > 0 else { return nil }
      kiosk.communityTurn += 1
      let turn = place(kiosk.communityTurn, of: index.count(of: .community))
      return index.entry(of: .community, turn).map { .community($0) }
    default: return .overview
    }
  }

  /// Goes through all of `count` in leaps, so that one page does not look like the last.
  private static func place(_ turn: Int, of count: Int) -> Int {
    let leap = 37
    return turn % count * (count % leap == 0 ? 1 : leap) % count
  }

  private static func isCommunity(_ place: Int, _ index: BrowserIndex) -> Bool {
    index.entries.indices.contains(place) && index.entries[place].kind == .community
  }
}
