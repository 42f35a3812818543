import Controller
import Model

/// A region's fingerprint: 16 cells whose height and colour both carry the value.
enum Strip {
  private static let eighths: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let shades: [Unicode.Scalar] = ["░", "▒", "▓", "█"]
  private static let letters: [Unicode.Scalar] = ["1", "2", "3", "4", "5"]

  /// Draws a fingerprint from (`x`, `y`); a flagship without a value is a star.
  static func draw(
    _ print: Fingerprint, _ x: Int, _ y: Int, _ glyphs: GlyphTier,
    on canvas: inout Canvas
  ) {
    for (column, height) in print.heights.enumerated() {
      let isFlagship = print.flagship?.index == column
      guard let height, height > 0 else {
        let empty: Unicode.Scalar = height == nil ? "·" : "0"
        let style = isFlagship ? .accent : Style(.bar)
        canvas.put(isFlagship ? "★" : empty, x + column, y, style)
        continue
      }
      let style = Style(Ramp.role(height))
      canvas.put(glyph(height, glyphs), x + column, y, style)
    }
  }

  private static func glyph(_ height: Double, _ glyphs: GlyphTier) -> Unicode.Scalar {
    let table =
      switch glyphs {
      case .full: eighths
      case .blocks: shades
      case .ascii: letters
      }
    let step = Int((height * Double(table.count)).rounded(.up)) - 1
    return table[min(table.count - 1, max(0, step))]
  }
}
