import Controller
import Model
import Testing

/// The map: what the keys and the mouse do to it.
@Suite struct MapTests {
  private func title(_ state: AppState) -> String {
    state.map.selected.map { Registry.standard.regions[$0].title } ?? ""
  }

  /// The map of the starting network on a region.
  private func map(on code: String, _ keys: String = "", width: Int = 80, height: Int = 24)
    -> AppState
  {
    var view = ViewState()
    view.screens = [.map: ["region": code]]
    var state = AppState.on(.map, Networks.starting, width: width, height: height, view: view)
    state.press(keys)
    return state
  }

  @Test func itShowsTheRegionsOfWhichSomethingIsKnown() throws {
    let state = AppState.on(.map, Networks.starting)
    let index = try #require(state.index)
    #expect(state.map.marks.map(\.region) == index.known)
    #expect(state.map.figure == .measure(.designations))
    #expect(AppState.on(.map).map.figure == .measure(.level))
    #expect(AppState.on(.map, Networks.empty).map.marks.count == 514)
  }

  @Test func allRegionsAreShownOnRequestAndWhenThereIsRoom() {
    var state = AppState.on(.map, Networks.starting)
    let known = state.map.marks.count
    state.press("A")
    #expect(state.map.marks.count == 514)
    state.press("A")
    #expect(state.map.marks.count == known)
    state.press("+ + + +")
    #expect(state.map.isNear && state.map.marks.count == 514)
    state.press("-")
    #expect(!state.map.isNear && state.map.marks.count == known)
  }

  @Test func arrowsJumpToTheNextRegion() {
    var state = map(on: "35.73", "A")
    #expect(title(state) == "Kota Malang")
    state.press("Left")
    #expect(title(state) != "Kota Malang")
    var other = map(on: "35.73", "A")
    other.press("h")
    #expect(title(other) == title(state))
    state = map(on: "11.72", "A Left Up")
    #expect(title(state) == "Kota Sabang")
  }

  /// From any known region every other is reached, in the networks that people start with.
  @Test func everyKnownRegionIsReachedByArrows() {
    for loaded in [Networks.starting, Networks.sample] {
      let points = AppState.on(.map, loaded).map.marks.map(\.point)
      var found: Set<Int> = [0]
      var open = [0]
      while let start = open.popLast() {
        for direction in MapJump.Direction.allCases {
          guard let end = MapJump.next(from: points[start], direction, among: points) else {
            continue
          }
          if found.insert(end).inserted { open.append(end) }
        }
      }
      #expect(found.count == points.count)
    }
  }

  @Test func zoomKeepsTheRegionInItsPlaceUntilTheEdge() throws {
    var state = map(on: "62.71")
    let point = Registry.standard.regions[try #require(state.map.selected)].seatPoint
    let before = try #require(state.map.window.dot(of: point))
    state.press("+ +")
    let after = try #require(state.map.window.dot(of: point))
    #expect(state.map.zoom == 2)
    #expect(abs(after.column - before.column) <= 4 && abs(after.row - before.row) <= 6)
    state.press("- - - -")
    #expect(state.map.zoom == 0)
    #expect(state.map.window == map(on: "62.71").map.window)
  }

  @Test func zoomEndsAtOneIsland() {
    var state = map(on: "51.71")
    for _ in 0..<40 { state.press("+") }
    let window = state.map.window
    #expect(window.degreesPerDot >= MapExtent.finestDot)
    // Bali is 1.4 degrees wide.
    #expect(window.degreesPerDot * Double(window.columns) < 1.4)
    state.press("Esc")
    #expect(state.map.zoom == 0)
  }

  @Test func theWindowFollowsTheRegionUnderTheCursor() throws {
    var state = map(on: "11.72", "A + + + + + +")
    var dice = Dice(seed: 5)
    for _ in 0..<300 {
      state.press(["Right", "Down", "Left", "Up", "Right"].randomElement(using: &dice) ?? "Up")
      let point = Registry.standard.regions[try #require(state.map.selected)].seatPoint
      #expect(state.map.window.dot(of: point) != nil, "\(title(state))")
    }
  }

  @Test func theWindowIsMovedWithoutTheCursor() {
    var state = map(on: "62.71", "+ + +")
    let before = state.map
    for (key, plain) in [
      (Key.held(.shift, .left), "0"), (.held(.shift, .down), "PgDn"), (.held(.shift, .right), "$"),
      (.held(.shift, .up), "PgUp"),
    ] {
      var other = state
      let last = state.map.window
      _ = update(&state, .key(key))
      other.press(plain)
      #expect(state.map.window != last)
      #expect(state.map.window == other.map.window, "\(plain)")
      #expect(state.map.selected == before.selected)
    }
  }

  @Test func elsewhereAHeldArrowIsThatArrow() {
    var state = AppState.on(.cities)
    _ = update(&state, .key(.held(.shift, .down)))
    #expect(state.cities.cursor.index == 1)
    state = map(on: "62.71", "/ ab")
    _ = update(&state, .key(.held(.shift, .left)))
    #expect(state.map.filter.input.cursor == 1)
  }

  @Test func aFilterFindsARegionAndEscGivesTheOthersBack() {
    var state = map(on: "35.73")
    let before = state.map.marks
    state.press("/ sabang")
    #expect(title(state) == "Kota Sabang")
    #expect(state.map.marks.count < 5)
    state.press("Esc")
    #expect(title(state) == "Kota Malang" && state.map.marks == before)
    #expect(!state.map.filter.isActive)
    state.press("/ malang")
    #expect(title(state) == "Kota Malang")
    state.press("Esc Home Left Left / malang")
    #expect(title(state) == "Kab. Malang", "not Pemalang")
    state.press("Esc")
    state.press("/ qqqq")
    #expect(state.map.marks.isEmpty && state.map.selected == nil)
    #expect(state.faults.isEmpty)
  }

  @Test func enterOpensTheRegionAndBackspaceReturns() {
    var state = map(on: "35.73", "+ + Enter")
    #expect(state.screen == .cities && state.cityCode == "35.73")
    state.press("Backspace")
    #expect(state.screen == .map && title(state) == "Kota Malang" && state.map.zoom == 2)
  }

  @Test func aPressTakesTheNearestMark() throws {
    var state = map(on: "35.73")
    let wanted = try #require(state.map.marks.first { $0.region != state.map.selected })
    let dot = try #require(state.map.window.dot(of: wanted.point))
    _ = update(&state, .screen(.select(row: dot.row / 4, column: dot.column / 2)))
    let taken = try #require(state.map.selectedMark)
    let other = try #require(state.map.window.dot(of: taken.point))
    #expect(abs(other.column - dot.column) <= 2 && abs(other.row - dot.row) <= 4)
  }

  @Test func measuresAndSubsectorsAreSteppedThrough() {
    var state = AppState.on(.map)
    var seen: [MapFigure] = []
    while let figure = state.map.figure, !seen.contains(figure) {
      seen.append(figure)
      #expect(state.map.marks.contains { $0.number != nil } || figure.hasSubsectors, "\(figure)")
      #expect(figure.hasTotal || state.map.subsector != nil)
      state.press("m")
    }
    #expect(seen.count > 3 && seen.contains(.known) && seen.contains(.measure(.businessShare)))
    state = AppState.on(.map)
    state.press("> >")
    #expect(state.map.subsector == .ars)
    state.press("<")
    #expect(state.map.subsector == .apg)
    state.press("Shift-Tab")
    #expect(state.map.subsector == nil)
  }

  /// The number of a mark is that of the heatmap's cell.
  @Test func aMarkSaysWhatTheHeatmapSays() throws {
    var state = AppState.on(.map)
    state.press(">")
    let holdings = state.network.holdings
    for mark in state.map.marks {
      let figure = holdings[mark.region].countingFigures(.level)[0]
      #expect(mark.number == figure?.value.number)
    }
    #expect(state.map.marks.contains { $0.number != nil })
  }

  @Test func theViewIsKept() throws {
    var state = map(on: "35.73", "m + + >")
    let effects = update(&state, .quit)
    guard
      case .keepView(let view)? = effects.first(where: {
        if case .keepView = $0 { true } else { false }
      })
    else {
      Issue.record("nothing is kept")
      return
    }
    let again = AppState.on(.map, Networks.starting, view: ViewState(json: view.json))
    #expect(again.map.figure == state.map.figure && again.map.subsector == state.map.subsector)
    #expect(again.map.zoom == 2 && again.map.selected == state.map.selected)
    let wrong = AppState.on(
      .map,
      view: {
        var view = ViewState()
        view.screens = [
          .map: ["zoom": "-7", "region": "99.99", "figure": "gula", "subsector": "?"]
        ]
        return view
      }())
    #expect(wrong.map.zoom == 0 && wrong.map.selected != nil)
    let far = map(on: "35.73").map
    #expect(far.window.degreesPerDot > 0)
  }

  @Test func plusStillNotesANeedElsewhere() {
    var state = AppState.on(.cities)
    state.press("+")
    #expect(state.overlay != nil)
    state = AppState.on(.map)
    state.press("+")
    #expect(state.overlay == nil && state.map.zoom == 1)
  }
}
