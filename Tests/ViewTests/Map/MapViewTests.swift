import Controller
import Model
import Testing
import View

/// How the map's screen is laid out, and what it draws where glyphs or colours are missing.
@Suite struct MapViewTests {
  private static let sizes = [
    Size(width: 60, height: 16), Size(width: 80, height: 24), Size(width: 200, height: 60),
    Size(width: 120, height: 24), Size(width: 300, height: 90),
  ]

  @Test(arguments: sizes) func eachPartHasItsPlace(size: Size) throws {
    let state = MapStage.state(size)
    let canvas = MapStage.frame(state).canvas
    let layout = FrameLayout(size)
    let mark = try #require(MapStage.selectedMark(state))
    let map = MapLayout(width: size.width - 2, height: layout.rows)
    #expect((0..<map.rows).contains(mark.y) && (0..<map.columns).contains(mark.x))
    #expect(map.rows + map.paneRows + 2 == layout.rows)
    #expect(canvas.line(layout.top).hasPrefix(" Penetapan"))
    #expect(canvas.line(layout.top + layout.rows - 1).contains("Natural Earth"))
    let title = try #require(state.map.selected.map { Registry.standard.regions[$0].title })
    let isSide = map.sideWidth > 0
    let paneRows =
      isSide
      ? layout.top + 1..<layout.top + 4 : layout.top + 1 + map.rows..<layout.top + layout.rows
    #expect(paneRows.contains { canvas.line($0).contains(title) }, "\(size)")
    // The name stands under or over its mark.
    let near = [mark.y - 1, mark.y + 1].map { canvas.line($0 + layout.top + 1) }
    #expect(near.contains { $0.contains(title) })
  }

  @Test func aNarrowScreenHasNoPane() throws {
    let size = Size(width: 59, height: 24)
    let layout = MapLayout(width: 57, height: FrameLayout(size).rows)
    #expect(layout.paneRows == 0 && layout.sideWidth == 0)
    let state = MapStage.state(size)
    #expect(MapStage.selectedMark(state) != nil)
    #expect(MapLayout(width: 58, height: 12).paneRows > 0)
  }

  /// The archipelago is drawn as large as the screen allows, beside a pane or above it.
  @Test func aLowAndWideScreenHasThePaneBeside() {
    #expect(MapLayout(width: 118, height: 19).sideWidth > 0)
    #expect(MapLayout(width: 198, height: 55).sideWidth == 0)
    #expect(MapLayout(width: 78, height: 19).sideWidth == 0)
  }

  @Test(arguments: [GlyphTier.ascii, .blocks], ["dark", "monochrome"])
  func poorFontsHaveTheirOwnMap(glyphs: GlyphTier, theme: String) {
    let state = MapStage.state(Size(width: 80, height: 24))
    let look = Appearance(theme: ThemeLibrary().theme(named: theme), glyphs: glyphs)
    let canvas = AppView.frame(of: state, look).canvas
    let blocks = Set("░▒▓█■·".unicodeScalars)
    var land = 0
    for y in 4..<19 {
      for x in 1..<79 {
        guard let scalar = canvas[x, y]?.scalar else { continue }
        #expect(scalar.isASCII || glyphs == .blocks && blocks.contains(scalar), "\(scalar)")
        if canvas[x, y]?.style.ink == .land { land += 1 }
      }
    }
    #expect(land > 200)
  }

  /// Without colour the glyph tells the step: the legend shows as many glyphs as steps.
  @Test func withoutColourGlyphsTellTheSteps() {
    let state = MapStage.state(Size(width: 80, height: 24))
    let canvas = MapStage.frame(state, "monochrome").canvas
    let legend = canvas.line(21)
    let glyphs = legend.unicodeScalars.filter { ("▁"..."█").contains($0) }
    #expect(Set(glyphs).count == MapScale.steps, "\(legend)")
  }

  @Test func aPressOnAMarkTakesIt() throws {
    var state = MapStage.state(Size(width: 80, height: 24))
    let frame = MapStage.frame(state)
    let map = state.map
    let mark = try #require(
      map.marks.first { mark in
        mark.region != map.selected && map.marks.count { near($0, mark, map.window) } == 1
      })
    let dot = try #require(map.window.dot(of: mark.point))
    let event = MouseEvent(x: 1 + dot.column / 2, y: 4 + dot.row / 4, .press)
    for action in frame.actions(of: event) { _ = update(&state, action) }
    #expect(state.map.selected == mark.region)
    #expect(
      frame.actions(of: MouseEvent(x: event.x, y: event.y, .doublePress)) == [.screen(.open)])
  }

  private func near(_ one: MapMark, _ other: MapMark, _ window: MapWindow) -> Bool {
    guard let a = window.dot(of: one.point), let b = window.dot(of: other.point) else {
      return false
    }
    return abs(a.column - b.column) < 4 && abs(a.row - b.row) < 8
  }

  @Test func nothingFoundSaysSo() {
    let state = MapStage.state(Size(width: 80, height: 24), keys: "/ q q q q")
    let canvas = MapStage.frame(state).canvas
    #expect((4..<19).contains { canvas.line($0).contains("Tidak ada yang cocok") })
  }
}
