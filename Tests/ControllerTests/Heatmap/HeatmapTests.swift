import Controller
import Model
import Testing

@Suite struct HeatmapTests {
  private func hasNumbers(_ state: AppState) -> Bool {
    state.heatmap.table.rows.contains { $0.cells.contains { $0.value.number != nil } }
  }

  @Test func itOpensOnTheGroupsOf2016() {
    let state = AppState.on(.heatmap, Networks.starting)
    #expect(state.heatmap.level == .groups)
    #expect(state.heatmap.measure == .businesses)
    #expect(state.heatmap.table.scope.count == 16)
    #expect(state.heatmap.table.rows.allSatisfy { $0.cells.allSatisfy { $0.year == 2016 } })
  }

  @Test func everyLevelShowsAMeasureWithFigures() {
    for loaded in [Networks.starting, Networks.sample] {
      for measures in 0..<Measure.allCases.count {
        var state = AppState.on(.heatmap, loaded)
        for _ in 0..<measures { state.press("m") }
        for _ in AreaLevel.allCases {
          state.press("p")
          #expect(hasNumbers(state), "\(state.heatmap.level) \(state.heatmap.measure)")
        }
        #expect(state.heatmap.level == .groups)
      }
    }
  }

  @Test func everyMeasureOfTheRoundHasFigures() {
    for level in AreaLevel.allCases.indices {
      var state = AppState.on(.heatmap)
      for _ in 0..<level { state.press("p") }
      var seen: [Measure] = []
      repeat {
        seen.append(state.heatmap.measure)
        #expect(hasNumbers(state))
        state.press("m")
      } while state.heatmap.measure != seen[0] && seen.count < 20
      #expect(Set(seen).count == seen.count)
      for measure in seen.reversed() {
        state.press("M")
        #expect(state.heatmap.measure == measure)
      }
    }
  }

  @Test func yearsAreSteppedThrough() {
    var view = ViewState()
    view.screens[.heatmap] = ["level": "kab_kota", "measure": Measure.coachedShare.code]
    var state = AppState.on(.heatmap, Networks.starting, view: view)
    #expect(state.heatmap.year == nil)
    var years: [Int?] = []
    for _ in 0..<4 {
      state.press("<")
      years.append(state.heatmap.year)
      let shown = state.heatmap.table.rows.flatMap { $0.cells.compactMap(\.year) }
      #expect(Set(shown) == [state.heatmap.year ?? 0])
    }
    #expect(years == [2021, 2020, 2019, 2019])
    state.press("> > >")
    #expect(state.heatmap.year == nil)
  }

  @Test func theCrosshairStaysInTheTable() {
    var state = AppState.on(.heatmap)
    for _ in 0..<40 { state.press("Right") }
    #expect(state.heatmap.subsector == .tvr)
    for _ in 0..<40 { state.press("Left") }
    #expect(state.heatmap.subsector == .apg)
    state.press("$")
    #expect(state.heatmap.subsector == .tvr)
    state.press("0")
    #expect(state.heatmap.subsector == .apg)
    for _ in 0..<600 { state.press("Down") }
    #expect(state.heatmap.cursor.index == state.heatmap.rows.count - 1)
    for _ in 0..<600 { state.press("Up") }
    #expect(state.heatmap.cursor.index == 0)
  }

  @Test func aCellIsOpenedFollowedAndReturnedTo() {
    var state = AppState.on(.heatmap)
    state.press("p Down Down Right Right Enter")
    #expect(state.heatmap.level == .regions)
    #expect(state.heatmap.isCellOpen)
    let before = state
    let code = state.heatmap.selectedRow?.area.code
    state.press("Enter")
    #expect(state.screen == .cities)
    #expect(state.cityCode == code)
    state.press("Backspace")
    #expect(Sameness(state, before).holds)
    state.press("Esc")
    #expect(!state.heatmap.isCellOpen)
  }

  @Test func aCellOfManyRegionsLeadsNowhere() {
    var state = AppState.on(.heatmap)
    state.press("Enter")
    let before = state
    state.press("Enter")
    #expect(Sameness(state, before).holds)
  }

  @Test func rowsAreOrdered() {
    var state = AppState.on(.heatmap)
    for level in AreaLevel.allCases.indices {
      for _ in HeatmapOrder.allCases {
        let table = state.heatmap.table
        let rows = state.heatmap.rows.map { table.rows[$0.place] }
        for (left, right) in zip(rows, rows.dropFirst()) {
          let column = state.heatmap.subsector
          switch state.heatmap.order {
          case .column:
            #expect((left[column].value.number ?? -1) >= (right[column].value.number ?? -1))
          case .total where table.measure.isAdditive && table.scope.count == 16:
            let (a, b) = (
              left.aggregate(of: table.measure, in: table.scope) ?? left.knownSum ?? -1,
              right.aggregate(of: table.measure, in: table.scope) ?? right.knownSum ?? -1
            )
            #expect(a >= b)
          case .province:
            guard case .region = left.area else { continue }
            #expect(left.area.code <= right.area.code)
          default: break
          }
        }
        state.press("s Right")
      }
      state.press(level < 3 ? "p" : "")
    }
  }

  @Test func anotherColumnOrdersAnew() {
    var state = AppState.on(.heatmap)
    while state.heatmap.order != .column { state.press("s") }
    let area = state.heatmap.selectedRow?.area
    state.press("Right Right Right")
    let numbers = state.heatmap.rows.map {
      state.heatmap.table.rows[$0.place][state.heatmap.subsector].value.number ?? -1
    }
    #expect(numbers == numbers.sorted(by: >))
    #expect(state.heatmap.selectedRow?.area == area)
  }

  @Test func aColumnUnderTheMouseOrdersAnew() {
    var state = AppState.on(.heatmap)
    while state.heatmap.order != .column { state.press("s") }
    _ = update(&state, .screen(.select(row: 2, column: 5)))
    let numbers = state.heatmap.rows.map {
      state.heatmap.table.rows[$0.place][state.heatmap.subsector].value.number ?? -1
    }
    #expect(state.heatmap.column == 5)
    #expect(numbers == numbers.sorted(by: >))
  }

  @Test func aFilterOfRowsKeepsTheCell() {
    var state = AppState.on(.heatmap)
    state.press("p Down Down Down")
    let area = state.heatmap.selectedRow?.area
    let count = state.heatmap.rows.count
    state.press("/ provinsi:bali")
    #expect(state.heatmap.rows.count < count)
    state.press("Esc")
    #expect(state.heatmap.selectedRow?.area == area)
    #expect(state.heatmap.rows.count == count)
  }

  @Test func numbersInCellsCanBeLeftOut() {
    var state = AppState.on(.heatmap)
    #expect(state.heatmap.showsNumbers)
    state.press("#")
    #expect(!state.heatmap.showsNumbers)
  }

  @Test func flagshipsAreThoseOfTheRegion() {
    var state = AppState.on(.heatmap, Networks.starting)
    state.press("p")
    let places = state.heatmap.table.rows.indices
    let malang = places.first { state.heatmap.table.rows[$0].area.code == "35.73" }
    #expect(malang.map { state.heatmap.flagships[$0] } == [.apg])
  }
}
