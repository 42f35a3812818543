import Controller
import Model
import Testing

/// How the heatmap is arranged: orders of rows and columns, opened groups, swapped sides, scales.
@Suite struct HeatmapArrangingTests {
  private func on(
    _ level: AreaLevel, _ measure: Measure = .businesses, _ loaded: LoadedNetwork = Networks.sample,
    kept: [String: String] = [:]
  ) -> AppState {
    var view = ViewState()
    view.screens[.heatmap] = kept.merging(["level": level.code, "measure": measure.code]) { a, _ in
      a
    }
    return AppState.on(.heatmap, loaded, view: view)
  }

  private func areas(_ state: AppState) -> [Area] {
    state.heatmap.rows.map { state.heatmap.table.rows[$0.place].area }
  }

  /// Answers what was asked beside the loop.
  private func answer(_ effects: [Effect], _ state: inout AppState) -> Int {
    var count = 0
    for case .order(let question) in effects {
      count += 1
      _ = update(&state, .ordered(question.answer()))
    }
    return count
  }

  @Test func rowsAreOrderedByPopulation() {
    var state = on(.regions)
    while state.heatmap.order != .population { state.press("s") }
    let people = areas(state).map { state.network.population(of: $0) }
    #expect(people == people.sorted(by: >) && Set(people).count > 5)
  }

  @Test func similarityIsWorkedOutBesideTheLoopAndOnce() throws {
    var state = on(.regions, .businessShare)
    var effects: [Effect] = []
    while state.heatmap.order != .similarity { effects += state.press("s") }
    let before = areas(state)
    #expect(state.heatmap.isOrdering)
    #expect(answer(effects, &state) == 1)
    #expect(!state.heatmap.isOrdering)
    let after = areas(state)
    #expect(Set(before) == Set(after) && before != after)
    let cells = state.heatmap.table.rows.map { $0.cells.map(\.value.number) }
    let expected = SimilarityOrder.order(of: cells).map { state.heatmap.table.rows[$0].area }
    #expect(after == expected)
    effects = state.press("s") + state.press("s s s s s")
    #expect(state.heatmap.order == .similarity && areas(state) == expected)
    #expect(answer(effects, &state) == 0)
  }

  @Test func anAnswerToAnotherTableChangesNothing() {
    var state = on(.regions, .businessShare)
    var effects: [Effect] = []
    while state.heatmap.order != .similarity { effects += state.press("s") }
    effects += state.press("p")
    let before = state
    for case .order(let question) in effects.prefix(1) {
      _ = update(&state, .ordered(question.answer()))
    }
    #expect(Sameness(state, before).holds)
  }

  @Test func columnsAreOrdered() {
    var state = on(.regions)
    let subsector = state.heatmap.subsector
    state.press("K")
    #expect(state.heatmap.columnOrder == .name)
    let names = state.heatmap.columns.map(\.title.indonesian)
    #expect(names == names.sorted())
    #expect(state.heatmap.subsector == subsector)
    state.press("K")
    #expect(state.heatmap.columnOrder == .total)
    #expect(state.heatmap.columns.first == .kul)
    state.press("K")
    #expect(state.heatmap.columnOrder == .row)
    state.press("Down Down")
    let row = state.heatmap.selectedRow
    let numbers = state.heatmap.columns.map { row?[$0].value.number ?? -1 }
    #expect(numbers == numbers.sorted(by: >))
    let effects = state.press("K")
    #expect(state.heatmap.columnOrder == .similarity && answer(effects, &state) == 1)
    #expect(Set(state.heatmap.columns) == Set(Subsector.allCases))
    #expect(state.heatmap.columns != Subsector.allCases)
    state.press("K")
    #expect(state.heatmap.columns == Subsector.allCases)
  }

  @Test func groupsAreOpenedAndFolded() {
    var state = on(.groups, .businesses, Networks.starting)
    let group = areas(state)[0]
    let count = state.heatmap.rows.count
    state.press("z")
    let provinces = state.network.provinces(in: group).map { Area.province($0) }
    #expect(Set(areas(state)[1...provinces.count]) == Set(provinces))
    #expect(state.heatmap.rows.prefix(2).map(\.depth) == [0, 1])
    #expect(state.heatmap.rows.count == count + provinces.count)
    #expect(state.heatmap.selectedRow?.area == group)
    let total = state.heatmap.table.columnAggregates
    state.press("z")
    #expect(state.heatmap.rows.count == count)
    #expect(state.heatmap.table.columnAggregates == total)
  }

  @Test func aProvinceOpensItsRegionsAndARegionFoldsThem() throws {
    var state = on(.provinces, .businesses)
    let place = try #require(
      areas(state).firstIndex { area in
        state.network.regions(in: area).contains { state.network.holdings(of: $0)?.isKnown == true }
      })
    _ = update(&state, .screen(.select(row: place, column: 0)))
    let province = state.heatmap.selectedRow?.area
    state.press("z Down")
    #expect(state.heatmap.selectedRow?.area.isRegion == true)
    #expect(state.heatmap.rows[state.heatmap.cursor.index].depth == 1)
    state.press("z")
    #expect(state.heatmap.selectedRow?.area == province)
    #expect(areas(state).allSatisfy { !$0.isRegion })
  }

  @Test func swappedTheArrowsGoTheOtherWay() {
    var state = on(.regions)
    let area = state.heatmap.selectedRow?.area
    state.press("t Down Down")
    #expect(state.heatmap.isTransposed)
    #expect(state.heatmap.subsector == .din && state.heatmap.selectedRow?.area == area)
    state.press("Right")
    #expect(state.heatmap.cursor.index == 1)
    state.press("$")
    #expect(state.heatmap.cursor.index == state.heatmap.rows.count - 1)
    #expect(
      state.heatmap.cursor.top == state.heatmap.rows.count - HeatmapGeometry.areas(across: 78))
    state.press("G")
    #expect(state.heatmap.subsector == .tvr)
    state.press("t g g")
    #expect(state.heatmap.cursor.index == 0 && state.heatmap.subsector == .tvr)
  }

  @Test func whatIsArrangedIsThereAgain() {
    var state = on(.groups, .businessQuotient, Networks.starting)
    state.press("K K t W R z")
    var view: ViewState?
    for effect in update(&state, .quit) {
      if case .keepView(let kept) = effect { view = kept }
    }
    let again = AppState.on(
      .heatmap, Networks.starting, view: view.map { ViewState(json: $0.json) })
    #expect(again.heatmap.columnOrder == .total && again.heatmap.isTransposed)
    #expect(again.heatmap.scaleKind == .linear && again.heatmap.reference == .nation)
    #expect(again.heatmap.opened == state.heatmap.opened && !again.heatmap.opened.isEmpty)
    #expect(again.heatmap.columns == state.heatmap.columns)
  }

  @Test func aDivergingScaleHasOneInTheMiddle() {
    let row = { (numbers: [Double]) in
      MeasureRow(area: .nation, cells: numbers.map { MeasuredValue(FigureValue($0)) })
    }
    func scale(_ measure: Measure, _ numbers: [Double]) -> HeatmapScale {
      HeatmapScale(MeasureTable(measure: measure, year: nil, rows: [row(numbers)]))
    }
    let quotients = scale(.businessQuotient, [0, 0.5, 1, 2, 32])
    #expect(quotients.middle == 1 && quotients.low == 0.125 && quotients.high == 8)
    #expect(quotients.isClipped)
    #expect([0, 0.125, 0.5, 1, 2, 8, 32].map(quotients.step) == [0, 0, 2, 3, 4, 6, 6])
    let growth = scale(Measure(.growth, of: .businesses) ?? .businesses, [-0.1, 0.05])
    #expect(growth.middle == 0 && growth.low == -0.1 && growth.high == 0.1)
    #expect([-0.1, 0, 0.1].map(growth.step) == [0, 3, 6])
  }

  @Test func quantilesHoldAsManyCellsAStep() {
    let numbers = (1...14).map { Double($0 * $0 * $0) }
    let table = MeasureTable(
      measure: .businesses, year: nil,
      rows: [
        MeasureRow(area: .nation, cells: numbers.map { MeasuredValue(FigureValue($0)) })
      ])
    let scale = HeatmapScale(table, .quantile)
    #expect(numbers.map(scale.step) == (0..<14).map { $0 / 2 })
    #expect(scale.low == 1 && scale.high == 2744 && scale.middle == 512)
    #expect(HeatmapScale(table, .linear).form == .linear)
    #expect(HeatmapScale(table, .logarithmic).isLogarithmic)
  }
}
