/// What the terminal's font can show.
public enum GlyphTier: Int, Comparable, Sendable {
  /// ASCII alone.
  case ascii
  /// Blocks, shades and box lines, as the Linux console's fonts have them.
  case blocks
  /// Eighths and braille too.
  case full

  /// Orders the tiers from the poorest font to the richest.
  public static func < (left: GlyphTier, right: GlyphTier) -> Bool {
    left.rawValue < right.rawValue
  }
}
