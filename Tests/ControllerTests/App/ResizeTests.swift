import Controller
import Model
import Testing

@Suite struct ResizeTests {
  private let sizes = [
    (0, 0), (1, 1), (20, 6), (500, 200), (80, 2), (3, 24), (80, 24), (-1, -1), (120, 40),
  ]

  @Test func noSizeLosesCursorOrFilterOfTheCities() {
    var state = AppState.on(.cities)
    state.press("/ kab Enter Down Down Down Down")
    let before = state.cities
    for (width, height) in sizes {
      state.resize(width, height)
      #expect(state.cities.rows == before.rows)
      #expect(state.cities.cursor.index == before.cursor.index)
      #expect(state.cities.filter == before.filter)
      #expect(state.faults.isEmpty)
    }
  }

  @Test func noSizeLosesTheCellOfTheHeatmap() {
    for script in ["", "p", "p p", "p p p"] {
      var state = AppState.on(.heatmap, Networks.starting)
      state.press(script + " Down Down Right Right Right Enter")
      let before = state.heatmap
      for (width, height) in sizes {
        state.resize(width, height)
        #expect(state.heatmap.selectedRow == before.selectedRow, "\(script)")
        #expect(state.heatmap.column == before.column)
        #expect(state.heatmap.isCellOpen == before.isCellOpen)
      }
    }
  }

  @Test func noSizeLosesRecordAndFacets() {
    var state = AppState.on(.communities)
    state.press("Left Enter Right Down Down Down")
    let before = state.communities
    #expect(before.chosen.count == 1)
    for (width, height) in sizes {
      state.resize(width, height)
      #expect(state.communities.chosen == before.chosen)
      #expect(state.communities.selected == before.selected)
      #expect(state.communities.pane == before.pane)
    }
  }

  @Test func theSelectedCommandStaysInView() {
    var state = AppState.on(.cities, height: 60)
    state.press("?")
    for _ in 0..<25 { state.press("Down") }
    let selected = state.menu?.selected?.id
    state.resize(80, 12)
    #expect(state.menu?.selected?.id == selected)
    #expect(state.faults.isEmpty)
  }

  @Test func theSameSizeChangesNothing() {
    for screen in ScreenID.allCases {
      for script in ["Down Down Right", "s Down Right", "s s s Down Right Right", "p m s Down"] {
        var state = AppState.on(screen)
        state.press(script)
        let before = state
        state.resize(80, 24)
        #expect(Sameness(state, before).holds, "\(screen) after \(script)")
      }
    }
  }
}
