import Controller
import Model

/// Draws the regions over the land, the one under the cursor with its name.
enum MapMarksView {
  static func draw(
    _ state: AppState, _ appearance: Appearance, _ area: Rect, _ canvas: inout Canvas
  ) {
    let map = state.map
    // Where several share a cell the strongest is seen.
    var steps: [Point: Int] = [:]
    for mark in map.marks {
      guard let place = place(of: mark, map.window, area) else { continue }
      let step = mark.step ?? -1
      guard step > steps[place] ?? -2 else { continue }
      steps[place] = step
      canvas.put(
        MapMarkGlyph.scalar(mark.step, appearance), place.x, place.y,
        MapMarkGlyph.style(mark.step, appearance))
    }
    guard let mark = map.selectedMark, let place = place(of: mark, map.window, area) else { return }
    let glyph =
      appearance.hasColour || mark.step == nil
      ? MapMarkGlyph.selected(appearance.glyphs) : MapMarkGlyph.scalar(mark.step, appearance)
    canvas.put(glyph, place.x, place.y, .accent.bold)
    drawName(state.network.holdings[mark.region].title, at: place, area, &canvas)
  }

  /// The cell of a mark; nil outside the map.
  static func place(of mark: MapMark, _ window: MapWindow, _ area: Rect) -> Point? {
    guard let dot = window.dot(of: mark.point) else { return nil }
    let point = Point(area.x + dot.column / 2, area.y + dot.row / 4)
    return point.x < area.right && point.y < area.bottom ? point : nil
  }

  /// The name below the mark, or above it at the lower edge.
  private static func drawName(
    _ name: String, at place: Point, _ area: Rect, _ canvas: inout Canvas
  ) {
    let label = " \(name) "
    let width = min(area.width, Canvas.width(of: label))
    let x = max(area.x, min(place.x - width / 2, area.right - width))
    let y = place.y + 1 < area.bottom ? place.y + 1 : place.y - 1
    guard y >= area.y else { return }
    canvas.write(label, x, y, Style(.ground, on: .accent, bold: true), width: width)
  }
}
