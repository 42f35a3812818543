import Controller
import Model

/// Draws the land of the map: braille, or shades where the font has none.
enum LandView {
  static func draw(_ window: MapWindow, _ glyphs: GlyphTier, _ area: Rect, _ canvas: inout Canvas) {
    let raster = LandCache.raster(of: window)
    for row in 0..<area.height {
      for column in 0..<area.width {
        let cell = row * raster.columns + column
        guard raster.home.indices.contains(cell), column < raster.columns else { continue }
        let (home, abroad) = (raster.home[cell], raster.abroad[cell])
        guard home != 0 || abroad != 0 else { continue }
        let isHome = home.nonzeroBitCount >= abroad.nonzeroBitCount
        guard let glyph = glyph(home, abroad, isHome: isHome, glyphs) else { continue }
        canvas.put(glyph, area.x + column, area.y + row, Style(isHome ? .land : .neighbour))
      }
    }
  }

  // Every second dot: a neighbour's land is fainter also where there is no colour.
  private static let faint: UInt8 = 0b1010_0101

  private static func glyph(
    _ home: UInt8, _ abroad: UInt8, isHome: Bool, _ glyphs: GlyphTier
  ) -> Unicode.Scalar? {
    switch glyphs {
    case .full:
      let dots = home | (abroad & faint)
      return dots == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(dots))
    case .blocks:
      guard (home | abroad).nonzeroBitCount >= 3 else { return "·" }
      return isHome ? "▒" : "░"
    case .ascii:
      guard (home | abroad).nonzeroBitCount >= 3 else { return "." }
      return isHome ? ":" : "."
    }
  }
}
