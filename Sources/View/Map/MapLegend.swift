import Controller
import Model

/// The line below the map: the ramp with its real numbers, the signs, and whose map it is.
enum MapLegend {
  static func draw(
    _ state: AppState, _ appearance: Appearance, _ area: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let language = state.language
    var x = area.x
    if state.map.scale.high > 0 { x = drawRamp(state, appearance, x, y, &canvas) + 3 }
    x = canvas.write(signs(state, appearance), x, y, width: area.right - x)
    let bar = MapScaleBar(state.map.window)?.pieces(appearance.glyphs) ?? []
    let credit = Bilingual(
      "peta: Natural Earth · letak: GeoNames", "map: Natural Earth · places: GeoNames")
    let credits = [credit.text(language), "Natural Earth, GeoNames"]
    // Whose map it is goes before the scale.
    let room = area.right - 6 - Canvas.width(of: credits[1])
    if x + Canvas.width(of: bar) <= room { x = canvas.write(bar, x + 3, y) }
    for text in credits
    where x + 3 + Canvas.width(of: text) <= area.right {
      canvas.write(text, endingAt: area.right, y, .label)
      return
    }
  }

  private static func drawRamp(
    _ state: AppState, _ appearance: Appearance, _ x: Int, _ y: Int, _ canvas: inout Canvas
  ) -> Int {
    let map = state.map
    let figure = map.figure ?? .known
    let low = MapNumber.text(map.scale.low, figure, state.language)
    var x = x + canvas.write((map.scale.isLogarithmic ? "log " : "") + low + " ", x, y, .label)
    for step in 0..<MapScale.steps {
      canvas.put(
        MapMarkGlyph.scalar(step, appearance), x, y, MapMarkGlyph.style(step, appearance))
      x += 1
    }
    return x
      + canvas.write(" " + MapNumber.text(map.scale.high, figure, state.language), x, y, .label)
  }

  private static func signs(_ state: AppState, _ appearance: Appearance) -> [Piece] {
    guard state.map.marks.contains(where: { $0.number == nil }) else { return [] }
    let sign = String(MapMarkGlyph.unknown(appearance.glyphs))
    return [Piece("\(sign) " + Words.unknown.text(state.language), .label)]
  }
}
