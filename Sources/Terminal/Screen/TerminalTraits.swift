import View

/// What the terminal can show.
public struct TerminalTraits: Equatable, Sendable {
  /// What its font and its locale can show.
  public var glyphs: GlyphTier
  /// How many colours it shows.
  public var depth: ColourDepth

  /// What a terminal can show.
  public init(glyphs: GlyphTier, depth: ColourDepth) {
    self.glyphs = glyphs
    self.depth = depth
  }

  /// `appearance` without what this terminal cannot show.
  func limit(_ appearance: Appearance) -> Appearance {
    Appearance(
      theme: appearance.theme, glyphs: min(appearance.glyphs, glyphs),
      hasColour: appearance.hasColour && depth != .none)
  }
}
