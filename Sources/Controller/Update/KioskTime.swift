/// What a kiosk does as time passes.
enum KioskTime {
  static func pass(to now: Int, _ state: inout AppState) -> [Effect] {
    guard let kiosk = state.kiosk else { return [] }
    state.kiosk?.clock = now
    if kiosk.clock == nil {
      state.kiosk?.lastInput = now
      state.kiosk?.lockedUntil = now + kiosk.lockedAtStart
      forget(&state)
      AttractTurn.begin(&state)
      return []
    }
    if let prompt = kiosk.prompt, now >= prompt.since + PinPrompt.patience {
      state.kiosk?.prompt = nil
    }
    guard kiosk.page == nil else { return turn(at: now, &state) }
    if now >= kiosk.lastInput + kiosk.settings.idle * 1000 {
      forget(&state)
      AttractTurn.begin(&state)
      return [.checkStore]
    }
    return []
  }

  /// Puts everything back to what a visitor finds; whatever was typed or opened is gone.
  static func forget(_ state: inout AppState) {
    guard let kiosk = state.kiosk else { return }
    state.screen = kiosk.opening
    state.language = kiosk.language
    state.themeName = kiosk.themeName
    state.notice = nil
    state.overlay = nil
    state.pendingKeys = []
    state.earlyKeys = []
    state.trail = []
    state.marked = []
    state.recentCommands = []
    state.overview = OverviewState()
    state.cities = CitiesState()
    state.heatmap = HeatmapState()
    // Ordered by name: a screen in a public place ranks nobody by itself.
    state.heatmap.order = .name
    state.communities.endSearch()
    state.communities = CommunitiesState()
    state.map = MapState()
    state.kiosk?.prompt = nil
    chooseHeatmap(&state)
    state.rebuild()
  }

  /// Puts the heatmap on areas and a measure of which something is known.
  static func chooseHeatmap(_ state: inout AppState) {
    guard state.index != nil else { return }
    let context = state.context
    for level in AreaLevel.allCases {
      guard let first = HeatmapTable.firstMeasure(at: level, context) else { continue }
      state.heatmap.level = level
      if !HeatmapTable.hasFigures(state.heatmap.measure, at: level, context) {
        state.heatmap.measure = first
      }
      return
    }
  }

  private static func turn(at now: Int, _ state: inout AppState) -> [Effect] {
    guard let kiosk = state.kiosk, kiosk.prompt == nil, now >= kiosk.pageSince + kiosk.dwell
    else { return [] }
    AttractTurn.next(&state)
    return [.checkStore]
  }
}
