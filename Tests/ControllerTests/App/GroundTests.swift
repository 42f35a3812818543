import Controller
import Model
import Testing

@Suite struct GroundTests {
  private func state(_ origin: ThemeOrigin, _ theme: String = "dark") -> AppState {
    var state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: theme,
      themes: ["dark", "light", "contrast"].map {
        ThemeChoice(name: $0, title: Bilingual(same: $0))
      })
    state.themeOrigin = origin
    _ = update(&state, .loaded(Networks.starting))
    return state
  }

  private func kept(_ state: AppState) -> ViewState? {
    var state = state
    guard case .keepView(let view) = update(&state, .quit).first else { return nil }
    return view
  }

  @Test func aLightGroundTakesTheLightThemeOnce() {
    var state = state(.nobody)
    _ = update(&state, .terminalGround(isLight: true))
    #expect(state.themeName == "light")
    _ = update(&state, .terminalGround(isLight: false))
    #expect(state.themeName == "light")
  }

  @Test func aDarkGroundStaysDark() {
    var state = state(.nobody)
    _ = update(&state, .terminalGround(isLight: false))
    #expect(state.themeName == "dark")
    #expect(kept(state)?.theme == nil)
  }

  @Test func whatAPersonChoseStays() {
    for theme in ["dark", "light", "contrast"] {
      var state = state(.person, theme)
      _ = update(&state, .terminalGround(isLight: true))
      _ = update(&state, .terminalGround(isLight: false))
      #expect(state.themeName == theme)
      #expect(kept(state)?.theme == theme)
    }
  }

  @Test func theTerminalsAnswerIsNotKeptAsAChoice() {
    var state = state(.nobody)
    _ = update(&state, .terminalGround(isLight: true))
    #expect(kept(state)?.theme == nil)
    state.press("w Enter")
    #expect(kept(state)?.theme == "light")
    _ = update(&state, .terminalGround(isLight: false))
    #expect(state.themeName == "light")
  }

  @Test func aLateAnswerLeavesWhatIsTriedOn() {
    var state = state(.nobody)
    state.press("w Down Down")
    #expect(state.themeName == "contrast")
    _ = update(&state, .terminalGround(isLight: true))
    #expect(state.themeName == "contrast")
    state.press("Esc")
    #expect(state.themeName == "light")
  }

  @Test func aChoiceBeforeTheAnswerStays() {
    var state = state(.nobody)
    state.press("w Down Down Enter")
    _ = update(&state, .terminalGround(isLight: true))
    #expect(state.themeName == "contrast")
  }
}
