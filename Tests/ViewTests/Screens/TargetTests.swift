import Controller
import Model
import Store
import Testing
import View

/// What lies under the mouse: tabs, rows, cells; and nothing of the screen below an overlay.
@Suite struct TargetTests {
  private func state(_ screen: ScreenID, keys: String = "") -> AppState {
    var load = NetworkLoad()
    load.network = StartingNetwork.network()
    var state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark",
      themes: ThemeLibrary().choices)
    _ = update(&state, .show(screen))
    _ = update(&state, .loaded(LoadedNetwork(load, year: 2026)))
    for key in Key.script(keys) { _ = update(&state, .key(key)) }
    return state
  }

  private func press(
    _ text: String, _ state: inout AppState, kind: MouseEvent.Kind = .press
  ) throws {
    let frame = AppView.frame(
      of: state,
      Appearance(
        theme: .init(
          name: "plain", title: Bilingual(same: "plain"), looks: [:])))
    let y = try #require((0..<24).first { frame.canvas.line($0).contains(text) })
    let line = frame.canvas.line(y)
    let start = try #require(line.range(of: text))
    let x = line.distance(from: line.startIndex, to: start.lowerBound)
    for action in frame.actions(of: MouseEvent(x: x, y: y, kind)) { _ = update(&state, action) }
  }

  @Test func aTabOpensItsScreen() throws {
    var state = state(.overview)
    try press("3 Potensi", &state)
    #expect(state.screen == .heatmap)
  }

  @Test func aRowIsTakenAndASecondPressOpensIt() throws {
    var state = state(.cities)
    try press("Kota Balikpapan", &state)
    #expect(state.cities.selected.map { Registry.standard.regions[$0].title } == "Kota Balikpapan")
    try press("▌ Kota Balikpapan", &state, kind: .doublePress)
    #expect(state.cities.pane == .page)
  }

  @Test func theWheelMovesByThreeRows() throws {
    var state = state(.cities)
    try press("Kota Ambon", &state, kind: .wheelDown)
    #expect(state.cities.cursor.index == 3)
    try press("Kota Ambon", &state, kind: .wheelUp)
    #expect(state.cities.cursor.index == 0)
  }

  @Test func aCellIsTakenWithItsColumn() {
    let before = state(.heatmap)
    let frame = AppView.frame(
      of: before, Appearance(theme: ThemeLibrary.standard))
    let cells = frame.targets.filter { $0.action == .screen(.select(row: 2, column: 9)) }
    #expect(cells.count == 1)
    var after = before
    for action in cells.map(\.action) { _ = update(&after, action) }
    #expect(after.heatmap.cursor.index == 2)
    #expect(after.heatmap.subsector == .kul)
  }

  @Test func belowAnOverlayNothingAnswers() {
    let frame = AppView.frame(
      of: state(.cities, keys: "?"), Appearance(theme: ThemeLibrary.standard))
    #expect(frame.targets.isEmpty)
  }
}
