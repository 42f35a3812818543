import Controller
import Model
import Store
import Testing

@Suite struct LoadingTests {
  @Test func aNetworkReadAgainKeepsThePlace() {
    for screen in ScreenID.allCases {
      var state = AppState.on(screen)
      state.press("Down Down Down Right")
      let before = state
      _ = update(&state, .loaded(Networks.sample))
      #expect(Sameness(state, before).holds, "\(screen)")
    }
  }

  @Test func aSmallerNetworkLeavesTheCursorOnSomething() {
    for screen in ScreenID.allCases {
      var state = AppState.on(screen)
      state.press("Tab Tab Tab Tab Tab Tab End G Enter")
      for loaded in [Networks.other, Networks.empty, Networks.sample] {
        _ = update(&state, .loaded(loaded))
        #expect(state.faults.isEmpty, "\(screen): \(state.faults)")
      }
    }
  }

  @Test func theOverviewCanBeLeftThoughItsSectionIsGone() {
    var state = AppState.on(.overview)
    state.press("Shift-Tab")
    #expect(state.overview.section == .changes)
    _ = update(&state, .loaded(Networks.empty))
    let before = state.overview.section
    state.press("Tab")
    #expect(state.overview.section != before)
  }

  @Test func problemsAreTold() {
    var load = NetworkLoad()
    load.problems = [
      StoreProblem(file: "network.json", line: 2, column: 3, message: Bilingual("salah", "wrong"))
    ]
    var state = AppState.on(.cities, LoadedNetwork(load, year: 2026))
    #expect(state.notice?.tone == .alert)
    state.press("!")
    #expect(state.overlay == .problems(ListCursor()))
    state.press("Down Down")
    #expect(state.overlay == .problems(ListCursor()))
    state.press("Esc")
    #expect(state.overlay == nil)
  }
}
