import Model

/// What the heatmap does with actions.
enum HeatmapUpdate {
  static func take(_ state: inout AppState, _ action: Action) -> [Effect] {
    switch action {
    case .move(let movement): move(movement, &state)
    case .select(let row, let column): select(row, column, &state)
    case .nextPane: move(.right, &state)
    case .previousPane: move(.left, &state)
    case .open: open(&state)
    case .cancel: state.heatmap.isCellOpen = false
    case .nextOrder: nextOrder(&state)
    case .heatmap(let action): take(&state, action)
    default: break
    }
    return []
  }

  /// The rows of the table that fit on the screen.
  static func tableRows(_ state: AppState) -> Int { max(1, state.screenRows - 7) }

  /// Makes the table anew, and stands on the same area again where it is still there.
  static func rebuild(_ state: inout AppState) {
    guard state.index != nil else { return }
    let heatmap = state.heatmap
    let table = HeatmapTable.table(heatmap.measure, heatmap.level, heatmap.year, state)
    state.heatmap.table = table
    state.heatmap.scale = HeatmapScale(table)
    state.heatmap.flagships = table.rows.map { HeatmapTable.flagships(of: $0.area, state.network) }
    arrange(&state)
  }

  /// Goes to one cell of the heatmap of regions from another screen.
  static func reveal(_ code: RegionCode, _ subsector: Subsector, _ state: inout AppState) {
    state.heatmap.level = .regions
    state.heatmap.filter = FilterInput()
    state.heatmap.year = nil
    state.heatmap.anchor = .region(code)
    state.heatmap.anchorPeriod = nil
    state.heatmap.column = subsector.index
    let holdings = state.network.holdings(of: code)
    let shown = [Measure.level, .businesses, .coachedShare].first { measure in
      guard let kind = measure.figureKind, let holdings else { return false }
      return holdings.figure(kind, subsector) != nil
    }
    state.heatmap.measure = shown ?? .designations
    rebuild(&state)
  }

  /// Shows one subsector of the nation from the overview.
  static func reveal(_ measure: Measure, _ subsector: Subsector, _ state: inout AppState) {
    state.heatmap.measure = measure
    state.heatmap.level = measure == .workers ? .nation : .groups
    state.heatmap.filter = FilterInput()
    state.heatmap.year = nil
    state.heatmap.column = subsector.index
    state.heatmap.anchor = .nation
    state.heatmap.anchorPeriod =
      AreaMeasure.years(of: measure, in: state.network, regions: false).last
    rebuild(&state)
  }

  /// The years in which the measure that is shown has figures.
  static func years(_ state: AppState) -> [Int] {
    let level = state.heatmap.level
    guard level != .nation else { return [] }
    return AreaMeasure.years(
      of: state.heatmap.measure, in: state.network, regions: level != .groups)
  }

  private static func take(_ state: inout AppState, _ action: HeatmapAction) {
    switch action {
    case .nextMeasure: stepMeasure(1, &state)
    case .previousMeasure: stepMeasure(-1, &state)
    case .nextLevel: nextLevel(&state)
    case .earlierYear: stepYear(-1, &state)
    case .laterYear: stepYear(1, &state)
    case .toggleNumbers: state.heatmap.showsNumbers.toggle()
    }
  }

  private static func move(_ movement: Movement, _ state: inout AppState) {
    switch movement {
    case .left: state.heatmap.column = max(0, state.heatmap.column - 1)
    case .right: state.heatmap.column = min(Subsector.count - 1, state.heatmap.column + 1)
    case .rowStart: state.heatmap.column = 0
    case .rowEnd: state.heatmap.column = Subsector.count - 1
    default:
      state.heatmap.cursor.move(
        movement, count: state.heatmap.rows.count, rows: tableRows(state))
    }
    state.heatmap.anchor = state.heatmap.selectedRow?.area
    state.heatmap.anchorPeriod = state.heatmap.selectedRow?.period
    if state.heatmap.order == .column { arrange(&state) }
  }

  private static func select(_ row: Int, _ column: Int, _ state: inout AppState) {
    state.heatmap.column = min(Subsector.count - 1, max(0, column))
    state.heatmap.cursor.select(
      row, count: state.heatmap.rows.count, rows: tableRows(state))
    state.heatmap.anchor = state.heatmap.selectedRow?.area
    state.heatmap.anchorPeriod = state.heatmap.selectedRow?.period
  }

  private static func open(_ state: inout AppState) {
    guard state.heatmap.isCellOpen else {
      state.heatmap.isCellOpen = state.heatmap.selectedRow != nil
      return
    }
    guard case .region(let code) = state.heatmap.selectedRow?.area else { return }
    state.follow(to: .cities) { CitiesUpdate.reveal(code, &$0) }
  }

  private static func nextOrder(_ state: inout AppState) {
    let orders = HeatmapOrder.allCases
    let place = orders.firstIndex(of: state.heatmap.order) ?? 0
    state.heatmap.order = orders[(place + 1) % orders.count]
    arrange(&state)
  }

  private static func stepMeasure(_ step: Int, _ state: inout AppState) {
    let measures = HeatmapTable.measures(at: state.heatmap.level, state)
    guard !measures.isEmpty else { return }
    let place = measures.firstIndex(of: state.heatmap.measure) ?? -step
    state.heatmap.measure = measures[(place + step + measures.count) % measures.count]
    state.heatmap.year = nil
    rebuild(&state)
  }

  private static func nextLevel(_ state: inout AppState) {
    let levels = AreaLevel.allCases
    let place = levels.firstIndex(of: state.heatmap.level) ?? 0
    state.heatmap.level = levels[(place + 1) % levels.count]
    let measures = HeatmapTable.measures(at: state.heatmap.level, state)
    if !measures.contains(state.heatmap.measure), let first = measures.first {
      state.heatmap.measure = first
      // The measure changes by itself: the one that was shown has no figures here.
      state.notice = Notice(
        Bilingual(
          "Ukuran kini: \(first.title.indonesian)", "The measure is now: \(first.title.english)"))
    }
    state.heatmap.year = nil
    state.heatmap.anchor = nil
    state.heatmap.anchorPeriod = nil
    state.heatmap.cursor = ListCursor()
    rebuild(&state)
  }

  private static func stepYear(_ step: Int, _ state: inout AppState) {
    let years = years(state)
    guard let last = years.indices.last else { return }
    let place = state.heatmap.year.flatMap { years.firstIndex(of: $0) } ?? last + 1
    let next = place + step
    state.heatmap.year = years.indices.contains(next) ? years[next] : next < 0 ? years[0] : nil
    rebuild(&state)
  }

  /// Filters and orders the rows of the table that is there.
  private static func arrange(_ state: inout AppState) {
    let rows = HeatmapTable.rows(of: state.heatmap, state)
    state.heatmap.rows = rows
    let (anchor, period) = (state.heatmap.anchor, state.heatmap.anchorPeriod)
    let place = rows.firstIndex { shown in
      let row = state.heatmap.table.rows[shown.place]
      return row.area == anchor && (period == nil || row.period == nil || row.period == period)
    }
    state.heatmap.cursor.select(place ?? 0, count: rows.count, rows: tableRows(state))
    if rows.isEmpty { state.heatmap.isCellOpen = false }
  }
}
