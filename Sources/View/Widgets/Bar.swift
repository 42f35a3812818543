import Model

/// A horizontal bar, drawn to an eighth of a cell where the font has eighths.
enum Bar {
  private static let eighths: [Unicode.Scalar] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]

  /// Draws a bar of `share` (0 to 1) of `width` cells.
  static func draw(
    _ share: Double, _ x: Int, _ y: Int, width: Int, _ style: Style, _ glyphs: GlyphTier,
    on canvas: inout Canvas
  ) {
    guard width > 0, share > 0 else { return }
    let eighth = max(1, Int((min(1, share) * Double(width) * 8).rounded()))
    for cell in 0..<(eighth / 8) { canvas.put("█", x + cell, y, style) }
    let rest = eighth % 8
    guard rest > 0, eighth / 8 < width else { return }
    if glyphs == .full {
      canvas.put(eighths[rest - 1], x + eighth / 8, y, style)
    } else if rest >= 4 || eighth < 8 {
      canvas.put("█", x + eighth / 8, y, style)
    }
  }

  /// Draws a thin line of `share` of `width` cells, at least half a cell long, without a track.
  static func drawThin(
    _ share: Double, _ x: Int, _ y: Int, width: Int, _ style: Style, _ glyphs: GlyphTier,
    on canvas: inout Canvas
  ) {
    guard width > 0, share > 0 else { return }
    let halves = max(1, Int((min(1, share) * Double(width) * 2).rounded()))
    for cell in 0..<(halves / 2) { canvas.put("━", x + cell, y, style) }
    guard halves % 2 == 1 else { return }
    canvas.put(glyphs == .full ? "╸" : "━", x + halves / 2, y, style)
  }

  /// Draws a thin line of `share` of `width` cells on a faint track.
  static func drawLine(
    _ share: Double, _ x: Int, _ y: Int, width: Int, _ style: Style, on canvas: inout Canvas
  ) {
    let filled = Int((min(1, max(0, share)) * Double(width)).rounded())
    for cell in 0..<max(0, width) {
      canvas.put(cell < filled ? "━" : "─", x + cell, y, cell < filled ? style : .rule)
    }
  }
}
