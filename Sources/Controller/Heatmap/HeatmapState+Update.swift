import Model

extension HeatmapState: ScreenState {
  mutating func take(_ action: ScreenAction, _ context: ScreenContext) -> ScreenOutcome {
    switch action {
    case .move(let movement): move(movement, context)
    case .select(let row, let column): select(row, column, context)
    case .nextPane: move(.right, context)
    case .previousPane: move(.left, context)
    case .open: return open()
    case .cancel: isCellOpen = false
    case .keepPlace: keepPlace()
    case .nextOrder: nextOrder(context)
    case .nextMeasure: stepMeasure(1, context)
    case .previousMeasure: stepMeasure(-1, context)
    case .nextLevel: return nextLevel(context)
    case .earlierYear: stepYear(-1, context)
    case .laterYear: stepYear(1, context)
    case .toggleNumbers: showsNumbers.toggle()
    default: break
    }
    return .nothing
  }

  /// The rows of the table that fit on the screen.
  private func tableRows(_ context: ScreenContext) -> Int { max(1, context.rows - 7) }

  /// Makes the table anew, and stands on the same area again where it is still there.
  mutating func rebuild(_ context: ScreenContext) {
    guard context.index != nil else { return }
    table = HeatmapTable.table(measure, level, year, context.network)
    scale = HeatmapScale(table)
    flagships = table.rows.map { HeatmapTable.flagships(of: $0.area, context.network) }
    arrange(context)
  }

  /// Goes to one cell of the heatmap of regions from another screen.
  mutating func reveal(_ code: RegionCode, _ subsector: Subsector, _ context: ScreenContext) {
    level = .regions
    filter = FilterInput()
    year = nil
    anchor = .region(code)
    anchorPeriod = nil
    column = subsector.index
    let holdings = context.network.holdings(of: code)
    let shown = [Measure.level, .businesses, .coachedShare].first { measure in
      guard let kind = measure.figureKind, let holdings else { return false }
      return holdings.figure(kind, subsector) != nil
    }
    measure = shown ?? .designations
    rebuild(context)
  }

  /// Shows one subsector of the nation from the overview.
  mutating func reveal(_ measure: Measure, _ subsector: Subsector, _ context: ScreenContext) {
    self.measure = measure
    level = measure == .workers ? .nation : .groups
    filter = FilterInput()
    year = nil
    column = subsector.index
    anchor = .nation
    anchorPeriod =
      AreaMeasure.years(of: measure, in: context.network, regions: false).last
    rebuild(context)
  }

  /// The years in which the measure that is shown has figures.
  func years(_ network: Network) -> [Int] {
    guard level != .nation else { return [] }
    return AreaMeasure.years(of: measure, in: network, regions: level != .groups)
  }

  private mutating func move(_ movement: Movement, _ context: ScreenContext) {
    switch movement {
    case .left: column = max(0, column - 1)
    case .right: column = min(Subsector.count - 1, column + 1)
    case .rowStart: column = 0
    case .rowEnd: column = Subsector.count - 1
    default:
      cursor.move(
        movement, count: rows.count, rows: tableRows(context))
    }
    keepPlace()
    if order == .column { arrange(context) }
  }

  private mutating func select(_ row: Int, _ column: Int, _ context: ScreenContext) {
    self.column = min(Subsector.count - 1, max(0, column))
    cursor.select(row, count: rows.count, rows: tableRows(context))
    keepPlace()
    if order == .column { arrange(context) }
  }

  private mutating func keepPlace() {
    anchor = selectedRow?.area
    anchorPeriod = selectedRow?.period
  }

  private mutating func open() -> ScreenOutcome {
    guard isCellOpen else {
      isCellOpen = selectedRow != nil
      return .nothing
    }
    guard case .region(let code) = selectedRow?.area else { return .nothing }
    return ScreenOutcome(link: .city(code))
  }

  private mutating func nextOrder(_ context: ScreenContext) {
    let orders = HeatmapOrder.allCases
    let place = orders.firstIndex(of: order) ?? 0
    order = orders[(place + 1) % orders.count]
    arrange(context)
  }

  private mutating func stepMeasure(_ step: Int, _ context: ScreenContext) {
    let measures = HeatmapTable.measures(at: level, context.network)
    guard !measures.isEmpty else { return }
    let place = measures.firstIndex(of: measure) ?? -step
    measure = measures[(place + step + measures.count) % measures.count]
    year = nil
    rebuild(context)
  }

  private mutating func nextLevel(_ context: ScreenContext) -> ScreenOutcome {
    var outcome = ScreenOutcome.nothing
    let levels = AreaLevel.allCases
    let place = levels.firstIndex(of: level) ?? 0
    level = levels[(place + 1) % levels.count]
    let measures = HeatmapTable.measures(at: level, context.network)
    if !measures.contains(measure), let first = measures.first {
      measure = first
      // The measure changes by itself: the one that was shown has no figures here.
      outcome.notice = Notice(
        Bilingual(
          "Ukuran kini: \(first.title.indonesian)", "The measure is now: \(first.title.english)"))
    }
    year = nil
    anchor = nil
    anchorPeriod = nil
    cursor = ListCursor()
    rebuild(context)
    return outcome
  }

  private mutating func stepYear(_ step: Int, _ context: ScreenContext) {
    let years = years(context.network)
    guard let last = years.indices.last else { return }
    let place = year.flatMap { years.firstIndex(of: $0) } ?? last + 1
    let next = place + step
    year = years.indices.contains(next) ? years[next] : next < 0 ? years[0] : nil
    rebuild(context)
  }

  /// Filters and orders the rows of the table that is there.
  private mutating func arrange(_ context: ScreenContext) {
    rows = HeatmapTable.rows(of: self, context)
    let place = rows.firstIndex { shown in
      let row = table.rows[shown.place]
      return row.area == anchor
        && (anchorPeriod == nil || row.period == nil || row.period == anchorPeriod)
    }
    cursor.select(place ?? 0, count: rows.count, rows: tableRows(context))
    if rows.isEmpty { isCellOpen = false }
  }
}
