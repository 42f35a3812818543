/// Which letters, and which pairs of letters, stand in a folded text: a quick way to rule it out.
public enum LetterSet {
  /// The bit of a byte: a letter's own, and one for several of the others.
  @inlinable
  public static func letter(_ byte: UInt8) -> UInt32 {
    let letter = byte &- 0x61
    if letter < 26 { return 1 << UInt32(letter) }
    if byte &- 0x30 < 10 { return 1 << 26 }
    if byte == 0x20 { return 1 << 27 }
    return 1 << UInt32(28 &+ byte & 3)
  }

  /// The bit of two bytes that follow each other; several pairs share one.
  @inlinable
  public static func pair(_ first: UInt8, _ second: UInt8) -> UInt64 {
    let mixed = (UInt32(first) &* 0x9E5F &+ UInt32(second)) &* 0x9E37_79B1
    return 1 << UInt64(mixed >> 26)
  }

  /// The letters of a text.
  public static func letters(of text: [UInt8]) -> UInt32 {
    text.reduce(0) { $0 | letter($1) }
  }

  /// The pairs of a text.
  public static func pairs(of text: [UInt8]) -> UInt64 {
    zip(text, text.dropFirst()).reduce(0) { $0 | pair($1.0, $1.1) }
  }

  /// The letters with which the words of a text begin.
  public static func initials(of text: [UInt8]) -> UInt32 {
    zip([0x20] + text, text).reduce(0) { endsWord($1.0) ? $0 | letter($1.1) : $0 }
  }

  /// Whether a new word begins after a byte.
  @inlinable
  public static func endsWord(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2e || byte == 0x2d || byte == 0x28 || byte == 0x2f
  }
}
