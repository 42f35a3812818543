import Controller

/// How the mark of a region looks.
enum MapMarkGlyph {
  /// The glyph of a mark on a step of the ramp, nil where nothing is known; its height or number carries the step where there is no colour.
  static func scalar(_ step: Int?, _ appearance: Appearance) -> Unicode.Scalar {
    guard let step else { return unknown(appearance.glyphs) }
    guard appearance.hasColour else { return Ramp.glyph(step: step + 1, appearance.glyphs) }
    return known(appearance.glyphs)
  }

  /// The style of a mark.
  static func style(_ step: Int?, _ appearance: Appearance) -> Style {
    guard let step else { return .label }
    return appearance.hasColour ? Style(Ramp.role(step: step + 1)) : .title
  }

  /// The mark of a region with a number.
  static func known(_ glyphs: GlyphTier) -> Unicode.Scalar {
    switch glyphs {
    case .full: "●"
    case .blocks: "■"
    case .ascii: "o"
    }
  }

  /// The mark of a region without one.
  static func unknown(_ glyphs: GlyphTier) -> Unicode.Scalar { glyphs == .full ? "∘" : "+" }

  /// The mark of the region under the cursor.
  static func selected(_ glyphs: GlyphTier) -> Unicode.Scalar {
    switch glyphs {
    case .full: "◉"
    case .blocks: "■"
    case .ascii: "@"
    }
  }
}
