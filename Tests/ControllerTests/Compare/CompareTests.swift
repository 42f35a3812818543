import Controller
import Model
import Testing

@Suite struct CompareTests {
  private func compare(_ state: AppState) -> CompareState? {
    if case .compare(let compare) = state.overlay { return compare }
    return nil
  }

  private func opened(_ script: String = "c Down c C") throws -> (AppState, CompareState) {
    var state = AppState.on(.cities)
    state.press(script)
    return (state, try #require(compare(state)))
  }

  @Test func upToFourRegionsAreMarked() {
    var state = AppState.on(.cities)
    state.press("c C")
    #expect(compare(state) == nil && state.marked.count == 1)
    state.press("Down c Down c Down c Down c")
    #expect(state.marked.count == 4 && state.notice?.tone == .alert)
    state.press("Up c")
    #expect(state.marked.count == 3)
    state.press("C")
    #expect(compare(state)?.regions == state.marked)
  }

  @Test func theHeatmapMarksItsRegionsToo() {
    var state = AppState.on(.heatmap)
    // Groups of provinces, provinces, regions: only the last can be marked.
    state.press("c")
    #expect(state.marked == [])
    while state.heatmap.level != .regions { state.press("p") }
    state.press("c")
    #expect(state.marked.count == 1)
  }

  /// The heatmap has no row of it: its page is opened, and not another's cell.
  @Test func aRegionWithoutDataLeadsToItsPage() throws {
    var state = AppState.on(.cities)
    state.press("A End")
    while let code = state.regionHere, state.network.holdings(of: code)?.isKnown == true {
      state.press("Up")
    }
    let code = try #require(state.cityCode)
    state.press("c Home c C Enter")
    #expect(state.screen == .cities && state.cityCode == code)
  }

  /// Rows that are ordered by the column under the cursor are so when the cell is reached.
  @Test func theCellIsReachedInTheOrderOfItsColumn() throws {
    var state = AppState.on(.heatmap)
    while state.heatmap.level != .regions { state.press("p") }
    while state.heatmap.order != .column { state.press("s") }
    state.press("3 $ 2 c Down c C Enter")
    #expect(state.screen == .heatmap)
    var again = state
    _ = update(&again, .resize(state.size))
    #expect(Sameness(again, state).holds)
  }

  @Test func eachCellIsTheRegionsOwn() throws {
    let (state, compare) = try opened()
    for row in compare.rows {
      for (place, region) in compare.regions.enumerated() {
        let own = AreaMeasure(compare.measure, in: state.network).row(of: .region(region))
        #expect(row.cells[place] == own[row.subsector])
      }
    }
  }

  @Test func gapsAreRatiosOfWhatIsKnown() throws {
    let (_, compare) = try opened("c Down c Down c C")
    var seen = 0
    for row in compare.rows {
      let known = row.cells.compactMap(\.value.number)
      guard known.count > 1, let least = known.min(), let most = known.max() else {
        #expect(row.gap == nil)
        continue
      }
      seen += 1
      if least > 0 { #expect(row.gap == .times(most / least)) }
      if least == 0, most > 0 { #expect(row.gap == .noneAndSome) }
      #expect(row.gap?.isWide == (most > 0 && (least == 0 || most / least >= 2)))
    }
    #expect(seen > 3)
  }

  @Test func orderedByDifferenceTheFurthestComeFirst() throws {
    let (state, _) = try opened("c Down c C Down Down s")
    let rows = try #require(compare(state)).rows
    func size(_ row: CompareRow) -> Double {
      switch row.gap {
      case .times(let ratio): ratio
      case .noneAndSome: .infinity
      case .steps(let steps): steps
      case nil: -1
      }
    }
    #expect(zip(rows, rows.dropFirst()).allSatisfy { size($0) >= size($1) })
    #expect(Set(rows.map(\.subsector)) == Set(Subsector.allCases))
    // The cursor stays on its subsector.
    let cursor = try #require(compare(state)).cursor.index
    #expect(rows[cursor].subsector == Subsector.allCases[2])
  }

  @Test func measuresOfWhichNothingIsKnownArePassedOver() throws {
    var (state, first) = try opened()
    var seen: Set<Measure> = [first.measure]
    for _ in 0..<(Measure.allCases.count * 2) {
      state.press("m")
      let now = try #require(compare(state))
      #expect(!now.table.scope.isEmpty)
      seen.insert(now.measure)
    }
    #expect(seen.count > 2)
    let last = try #require(compare(state)).measure
    state.press("m M")
    #expect(compare(state)?.measure == last)
  }

  @Test func enterOpensTheCellAndBackspaceReturns() throws {
    var (state, first) = try opened()
    state.press("Right Down Enter")
    #expect(state.screen == .heatmap && state.overlay == nil)
    #expect(state.heatmap.selectedRow?.area == .region(first.regions[1]))
    #expect(state.heatmap.subsector == Subsector.allCases[1])
    state.press("Backspace")
    #expect(state.screen == .cities)
  }
}
