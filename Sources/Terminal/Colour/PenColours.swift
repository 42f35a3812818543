import View

/// The colours of pens, as a terminal of some depth numbers them.
struct PenColours {
  private var palette: Palette
  private let depth: ColourDepth
  private let hasDefaults: Bool

  /// Colours for a terminal of a depth; without `hasDefaults` its own cannot be asked for.
  init(_ depth: ColourDepth, hasDefaults: Bool) {
    self.depth = depth
    self.hasDefaults = hasDefaults
    palette = Palette(depth)
  }

  /// A pen of two colours; nil is the terminal's own.
  ///
  /// Two colours that fall together in a small palette would hide the text: one of them gives way.
  mutating func pen(ink: RGB?, ground: RGB?) -> Pen {
    guard depth != .none, ink != nil || ground != nil else { return .plain }
    var pen = Pen(ink: palette.number(of: ink), ground: palette.number(of: ground))
    if !hasDefaults {
      if pen.ground < 0 { pen.ground = 0 }
      if pen.ink < 0 { pen.ink = 7 }
    }
    if depth <= .sixteen, pen.ink == pen.ground, pen.ink >= 0 {
      pen.ink = pen.ground == 7 || pen.ground == 15 ? 0 : 7
    }
    return pen
  }

  /// The number that a colour is painted with; -1 for the terminal's own.
  mutating func number(of colour: RGB?) -> Int32 { palette.number(of: colour) }
}
