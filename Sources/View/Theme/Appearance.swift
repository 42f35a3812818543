/// What the view has to know of the place where it is shown.
public struct Appearance: Equatable, Sendable {
  /// The chosen theme.
  public var theme: Theme
  /// What the font can show.
  public var glyphs: GlyphTier
  /// Whether colours reach the screen; without them shapes and attributes carry everything.
  public var hasColour: Bool

  /// A theme on a font, in colour where the theme has colours and the terminal shows them.
  public init(theme: Theme, glyphs: GlyphTier = .full, hasColour: Bool = true) {
    self.theme = theme
    self.glyphs = glyphs
    self.hasColour = hasColour && !theme.isColourless
  }
}
