import Model

extension HeatmapState: ScreenState {
  mutating func take(_ action: ScreenAction, _ context: ScreenContext) -> ScreenOutcome {
    switch action {
    case .move(let movement): move(movement, context)
    case .select(let row, let column): select(row, column, context)
    case .nextPane: move(.right, context)
    case .previousPane: move(.left, context)
    case .open: return open(context)
    case .cancel:
      isCellOpen = false
      describe(context)
    case .keepPlace: keepPlace()
    case .nextOrder: nextOrder(context)
    case .nextColumnOrder: nextColumnOrder(context)
    case .nextMeasure: stepMeasure(1, context)
    case .previousMeasure: stepMeasure(-1, context)
    case .nextBasis: return stepBasis(context)
    case .nextReference: return stepReference(context)
    case .nextScale: nextScale()
    case .nextLevel: return nextLevel(context)
    case .earlierYear: stepYear(-1, context)
    case .laterYear: stepYear(1, context)
    case .toggleParts: return toggleParts(context)
    case .transpose: transpose(context)
    case .toggleNumbers: showsNumbers.toggle()
    default: break
    }
    return .nothing
  }

  /// The areas that are in sight at once.
  private func visibleAreas(_ context: ScreenContext) -> Int {
    isTransposed
      ? HeatmapGeometry.areas(across: context.columns) : HeatmapGeometry.rows(context.rows)
  }

  /// Makes the table anew, and stands on the same area again where it is still there.
  mutating func rebuild(_ context: ScreenContext) {
    guard let index = context.index else { return }
    memo.settle(index)
    table = memo.table(key, context)
    scale = HeatmapScale(table, scaleKind)
    flagships = table.rows.map { HeatmapTable.flagships(of: $0.area, context.network) }
    years =
      level == .nation
      ? [] : AreaMeasure.years(of: measure, in: index.figures, regions: level != .groups)
    arrange(context)
  }

  /// Takes the order by similarity that was worked out.
  mutating func take(_ answer: SimilarityAnswer, _ context: ScreenContext) {
    memo.keep(answer)
    guard isOrdering, answer.key == key else { return }
    arrange(context)
  }

  /// Goes to one cell of the heatmap of regions from another screen.
  mutating func reveal(_ code: RegionCode, _ subsector: Subsector, _ context: ScreenContext) {
    level = .regions
    filter = FilterInput()
    year = nil
    anchor = .region(code)
    anchorPeriod = nil
    let holdings = context.network.holdings(of: code)
    let shown = [Measure.level, .businesses, .coachedShare].first { measure in
      guard let kind = measure.figureKind, let holdings else { return false }
      return holdings.figure(kind, subsector) != nil
    }
    measure = shown ?? .designations
    rebuild(context)
    stand(on: subsector)
    if order == .column { arrange(context) }
  }

  /// Shows one subsector of the nation from the overview.
  mutating func reveal(_ measure: Measure, _ subsector: Subsector, _ context: ScreenContext) {
    self.measure = measure
    level = measure.basis == .workers ? .nation : .groups
    filter = FilterInput()
    year = nil
    anchor = .nation
    anchorPeriod = context.index.flatMap {
      AreaMeasure.years(of: measure, in: $0.figures, regions: false).last
    }
    rebuild(context)
    stand(on: subsector)
    if order == .column { arrange(context) }
  }

  private mutating func stand(on subsector: Subsector) {
    column = columns.firstIndex(of: subsector) ?? 0
  }

  private mutating func move(_ movement: Movement, _ context: ScreenContext) {
    let movement = isTransposed ? movement.transposed : movement
    let before = (cursor.index, column)
    switch movement {
    case .left: column = max(0, column - 1)
    case .right: column = min(columns.count - 1, column + 1)
    case .rowStart: column = 0
    case .rowEnd: column = columns.count - 1
    default: cursor.move(movement, count: rows.count, rows: visibleAreas(context))
    }
    keepPlace()
    follow(before, context)
  }

  private mutating func select(_ row: Int, _ column: Int, _ context: ScreenContext) {
    let before = (cursor.index, self.column)
    self.column = min(columns.count - 1, max(0, column))
    cursor.select(row, count: rows.count, rows: visibleAreas(context))
    keepPlace()
    follow(before, context)
  }

  /// Orders anew what is ordered by the row or the column under the cursor.
  private mutating func follow(_ before: (row: Int, column: Int), _ context: ScreenContext) {
    if order == .column, column != before.column { arrange(context) }
    if columnOrder == .row, cursor.index != before.row { arrangeColumns(context) }
    if cursor.index != before.row { describe(context) }
  }

  private mutating func keepPlace() {
    anchor = selectedRow?.area
    anchorPeriod = selectedRow?.period
  }

  private mutating func open(_ context: ScreenContext) -> ScreenOutcome {
    guard isCellOpen else {
      isCellOpen = selectedRow != nil
      describe(context)
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

  private mutating func nextColumnOrder(_ context: ScreenContext) {
    let orders = HeatmapColumnOrder.allCases
    let place = orders.firstIndex(of: columnOrder) ?? 0
    columnOrder = orders[(place + 1) % orders.count]
    arrange(context)
  }

  private mutating func nextScale() {
    let kinds = HeatmapScaleKind.allCases
    let place = kinds.firstIndex(of: scaleKind) ?? 0
    scaleKind = kinds[(place + 1) % kinds.count]
    scale = HeatmapScale(table, scaleKind)
  }

  private mutating func transpose(_ context: ScreenContext) {
    isTransposed.toggle()
    cursor.settle(count: rows.count, rows: visibleAreas(context))
  }

  /// Filters and orders the rows and columns of the table that is there.
  private mutating func arrange(_ context: ScreenContext) {
    let asks = order == .similarity || columnOrder == .similarity
    isOrdering = asks && memo.order(key) == nil
    if isOrdering { wanted = SimilarityQuestion(key: key, table: table) }
    rows = HeatmapRows(self, context).rows
    let place = rows.firstIndex { shown in
      let row = table.rows[shown.place]
      return row.area == anchor
        && (anchorPeriod == nil || row.period == nil || row.period == anchorPeriod)
    }
    cursor.select(place ?? 0, count: rows.count, rows: visibleAreas(context))
    if rows.isEmpty { isCellOpen = false }
    arrangeColumns(context)
    describe(context)
  }

  /// Works out what the area of the cell that is open is made up of.
  private mutating func describe(_ context: ScreenContext) {
    guard isCellOpen, let area = selectedRow?.area else {
      profile = nil
      return
    }
    profile = memo.profile(key, area, reference, [measure.basis, basis], context)
  }

  private mutating func arrangeColumns(_ context: ScreenContext) {
    let here = subsector
    columns = HeatmapRows(self, context).columns
    stand(on: here)
  }
}
