import Controller
import Model
import Testing

/// A held key moves the cursor at once; the pane beside the list follows when the keys pause.
@Suite struct HeldKeyTests {
  /// Whether a pane is behind; an expectation on the state itself would print all of it.
  private func isBehind(_ state: AppState) -> Bool { state.isPaneBehind }

  private func holding(_ screen: ScreenID) -> AppState {
    var state = AppState.on(screen)
    state.panesFollowLater = true
    return state
  }

  @Test func thePageStaysUntilTheKeysPause() {
    var state = holding(.cities)
    let first = state.cities.selected
    let links = state.cities.links
    state.press("Down Down Down")
    #expect(state.cities.cursor.index == 3 && state.cities.selected != first)
    #expect(state.cities.shown == first && state.cities.links == links)
    #expect(isBehind(state))
    _ = update(&state, .keysPaused)
    #expect(state.cities.shown == state.cities.selected && !isBehind(state))
    var atOnce = AppState.on(.cities)
    atOnce.press("Down Down Down")
    #expect(state.cities.links == atOnce.cities.links && state.cities == atOnce.cities)
  }

  @Test func theRecordStaysUntilTheKeysPause() {
    var state = holding(.communities)
    let first = state.communities.selected
    state.press("Down Down Down")
    #expect(state.communities.selected != first && state.communities.shown == first)
    #expect(isBehind(state))
    _ = update(&state, .keysPaused)
    #expect(state.communities.shown == state.communities.selected && !isBehind(state))
    var atOnce = AppState.on(.communities)
    atOnce.press("Down Down Down")
    #expect(state.communities.links == atOnce.communities.links)
  }

  @Test(arguments: ["Enter", "Right", "Tab"])
  func openingTakesWhatIsUnderTheCursor(key: String) {
    for screen in [ScreenID.cities, .communities] {
      var state = holding(screen)
      var atOnce = AppState.on(screen)
      state.press("Down Down \(key)")
      atOnce.press("Down Down \(key)")
      #expect(!isBehind(state))
      #expect(state.cities == atOnce.cities)
      #expect(state.communities.pane == .record || screen == .cities)
      #expect(state.communities.shown == atOnce.communities.shown)
      #expect(state.communities.selectedLink == atOnce.communities.selectedLink)
      // The link that is followed is that of the record or region under the cursor.
      state.press("Enter")
      atOnce.press("Enter")
      #expect(state.screen == atOnce.screen && state.cityCode == atOnce.cityCode)
    }
  }

  @Test func theMouseAndAFilterLeaveNoPaneBehind() {
    var state = holding(.communities)
    _ = update(&state, .screen(.select(row: 4, column: 1)))
    #expect(!isBehind(state) && state.communities.shown == state.communities.selected)
    state.press("Down / a")
    #expect(!isBehind(state) && state.communities.shown == state.communities.selected)
  }

  @Test func withoutAPaneNothingIsBehind() {
    for screen in [ScreenID.overview, .heatmap] {
      var state = holding(screen)
      state.press("Down Down")
      #expect(!isBehind(state))
    }
  }

  @Test func aPaneFollowsAtOnceUnlessItIsAskedToWait() {
    var state = AppState.on(.cities)
    state.press("Down")
    #expect(!isBehind(state) && state.cities.shown == state.cities.selected)
  }
}
