import Controller
import Model

/// One cell of the heatmap: a coloured ground, a number, a mark; shapes where there is no colour.
struct HeatmapCellView {
  let cell: MeasuredValue
  let isFlagship: Bool
  let isSelected: Bool
  let width: Int
  let number: HeatmapNumber?

  private var value: FigureValue { cell.value }

  func draw(
    _ heatmap: HeatmapState, _ appearance: Appearance, _ x: Int, _ y: Int,
    _ canvas: inout Canvas
  ) {
    guard let number = value.number else {
      canvas.put(value.absenceSign, x + width / 2, y, isSelected ? .accent : Style(.bar))
      drawMarks(x, y, .ground, .accent, &canvas)
      return
    }
    let step = heatmap.scale.step(of: number)
    let text = self.number?.short(number) ?? ""
    if appearance.hasColour {
      let ground = Ramp.role(step: step)
      canvas.clear(Rect(x: x, y: y, width: width, height: 1), Style(.text, on: ground))
      let style = Style(value == .zero ? .label : Ramp.ink(step: step), on: ground)
      if value == .zero, text.isEmpty { canvas.put("0", x + width / 2, y, style) }
      canvas.write(text, textX(text, x), y, style)
      drawMarks(x, y, ground, Ramp.ink(step: step), text: text, &canvas)
    } else {
      drawWithoutColour(text, step, appearance.glyphs, x, y, &canvas)
      drawMarks(x, y, .ground, .accent, text: text, &canvas)
    }
  }

  private func textX(_ text: String, _ x: Int) -> Int {
    let room = width - Canvas.width(of: text)
    // Single digits stand in the middle; longer numbers end in one line, with a gap after them.
    return x + (number?.isOneDigit == true ? (room + 1) / 2 : max(0, room - 1))
  }

  private func drawWithoutColour(
    _ text: String, _ step: Int, _ glyphs: GlyphTier, _ x: Int, _ y: Int, _ canvas: inout Canvas
  ) {
    if value == .zero {
      canvas.put("0", x + width / 2, y, .label)
      return
    }
    guard text.isEmpty else {
      let start = textX(text, x)
      if start > x { canvas.put(Ramp.glyph(step: step, glyphs), x, y, .quiet) }
      canvas.write(text, start, y, .text)
      return
    }
    for column in 0..<max(1, width - 1) {
      let glyph =
        glyphs == .full ? Ramp.glyph(step: step, glyphs) : Ramp.shade(step: step)
      canvas.put(glyph, x + column, y, .text)
    }
  }

  private func drawMarks(
    _ x: Int, _ y: Int, _ ground: Role, _ ink: Role, text: String = "", _ canvas: inout Canvas
  ) {
    guard isSelected || isFlagship || cell.isSmall else { return }
    if isSelected, hidesDigit(text, x) {
      // Brackets would hide a digit: the cell is lit instead, in a colour that is not the ramp's.
      let lit = Style(.ground, on: ground == .ground ? .accent : .link, bold: true)
      canvas.clear(Rect(x: x, y: y, width: width, height: 1), lit)
      canvas.write(text, textX(text, x), y, lit)
      if isFlagship, !covers(text, at: x + width - 1, x) { canvas.put("★", x + width - 1, y, lit) }
      return
    }
    if cell.isSmall, !isFlagship, width > 3, !covers(text, at: x + width - 1, x) {
      canvas.put("*", x + width - 1, y, Style(ink, on: ground))
    }
    if isFlagship {
      let column = width > 3 ? x + width - 2 : x + width - 1
      canvas.put("★", isSelected && width > 3 ? column : x + width - 1, y, Style(ink, on: ground))
    }
    guard isSelected else { return }
    let style = Style(ground == .ground ? .accent : ink, on: ground, bold: true)
    canvas.put("[", x, y, style)
    if !(isFlagship && width <= 3) { canvas.put("]", x + width - 1, y, style) }
  }

  /// Whether the brackets of the cursor, or the star within them, would stand on the number.
  private func hidesDigit(_ text: String, _ x: Int) -> Bool {
    covers(text, at: x, x) || covers(text, at: x + width - 1, x)
      || isFlagship && width > 3 && covers(text, at: x + width - 2, x)
  }

  /// Whether a number stands in a column of the screen.
  private func covers(_ text: String, at column: Int, _ x: Int) -> Bool {
    guard !text.isEmpty else { return false }
    let start = textX(text, x)
    return column >= start && column < start + Canvas.width(of: text)
  }
}
