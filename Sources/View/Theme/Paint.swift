/// How one cell is painted at last: colours and attributes, roles resolved.
public struct Paint: Hashable, Sendable {
  /// The glyph's colour; nil is the terminal's own.
  public var ink: RGB?
  /// The ground's colour; nil is the terminal's own.
  public var ground: RGB?
  /// Bold.
  public var isBold: Bool
  /// Dim.
  public var isDim: Bool
  /// Underlined.
  public var isUnderlined: Bool
  /// Ink and ground exchanged.
  public var isReversed: Bool
}
