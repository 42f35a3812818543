import Controller
import Model
import Testing

/// What the heatmap measures: the basis, the reference, and the page of a cell.
@Suite struct HeatmapMeasureTests {
  private func on(_ measure: Measure, _ area: String, _ loaded: LoadedNetwork) -> AppState {
    var view = ViewState()
    view.screens[.heatmap] = [
      "level": "kab_kota", "measure": measure.code, "area": area, "reference": "provinsi",
      "year": "2021", "subsector": "KUL",
    ]
    return AppState.on(.heatmap, loaded, view: view)
  }

  @Test func theStartingNetworkHasKotaBandungsQuotients() {
    let state = on(.coachedQuotient, "32.73", Networks.starting)
    let row = state.heatmap.selectedRow
    #expect(row?.area.code == "32.73")
    for (subsector, expected) in [(Subsector.kul, 0.733), (.fes, 2.597), (.kri, 1.209)] {
      #expect(row?[subsector].value.number.map { abs($0 - expected) < 0.0005 } == true)
    }
    #expect(state.heatmap.table.marks == [.quotaTotals, .smallNumber])
    #expect(state.heatmap.table.scope == [.din, .fes, .kri, .kul])
  }

  @Test func theReferenceIsSteppedThrough() {
    var state = on(.coachedQuotient, "32.73", Networks.starting)
    var seen: [ReferenceArea] = []
    for _ in ReferenceArea.allCases {
      seen.append(state.heatmap.reference)
      state.press("R")
    }
    #expect(Set(seen) == Set(ReferenceArea.allCases))
    #expect(state.heatmap.reference == .province)
    state.press("M")
    #expect(state.heatmap.measure.form == .share)
    state.press("R")
    #expect(state.heatmap.reference == .province)
    #expect(state.notice?.text.indonesian.contains("LQ") == true)
  }

  @Test func theBasisIsSteppedThrough() {
    var state = AppState.on(.heatmap)
    state.press("p")
    while state.heatmap.measure.form != .share { state.press("m") }
    var seen: [MeasureBasis] = []
    repeat {
      seen.append(state.heatmap.measure.basis)
      state.press("b")
    } while state.heatmap.measure.basis != seen[0] && seen.count < 12
    #expect(seen.count > 2 && Set(seen).count == seen.count)
    #expect(seen.contains(.workers) && seen.contains(.turnover))
    state.press("b m")
    #expect(state.heatmap.measure.form == .quotient && state.heatmap.measure.basis == .workers)
  }

  @Test func anAreaIsNotComparedWithWhatItIsNotIn() {
    var state = on(.businessQuotient, "35.73", Networks.sample)
    state.press("p")
    #expect(state.heatmap.level == .provinces && state.heatmap.reference == .network)
    state.press("R R R")
    #expect(state.heatmap.reference == .network)
  }

  @Test func thePageOfACellHasWhatIsNoCell() throws {
    var state = on(.coachedQuotient, "32.73", Networks.starting)
    #expect(state.heatmap.profile == nil)
    state.press("Enter")
    let profile = try #require(state.heatmap.profile)
    #expect(profile.concentration.map { abs($0 - 0.4334) < 0.00005 } == true)
    #expect(profile.availability == Availability(known: 4, of: 4))
    state.press("Down")
    #expect(state.heatmap.profile != profile)
    state.press("Esc Up")
    #expect(state.heatmap.profile == nil)
  }

  @Test func aNewNetworkForgetsWhatWasWorkedOut() {
    var state = AppState.on(.heatmap, Networks.starting)
    state.press("p")
    let before = state.heatmap.table
    _ = update(&state, .loaded(Networks.sample))
    #expect(state.heatmap.table != before)
    _ = update(&state, .loaded(Networks.starting))
    #expect(state.heatmap.table == before)
  }
}
