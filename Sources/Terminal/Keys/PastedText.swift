/// What is being pasted, until its end marker comes.
struct PastedText {
  private static let end = Array("\u{1b}[201~".utf8)
  private static let longest = 1 << 20

  private var bytes: [UInt8] = []

  /// Takes a byte; whether the end marker is complete, which is then dropped.
  mutating func take(_ byte: UInt8) -> Bool {
    bytes.append(byte)
    if byte == UInt8(ascii: "~"), bytes.suffix(6) == PastedText.end[...] {
      bytes.removeLast(6)
      return true
    }
    // Room for the end marker stays, whatever is dropped.
    if bytes.count > PastedText.longest + 4096 {
      bytes.removeSubrange(PastedText.longest..<(bytes.count - 6))
    }
    return false
  }

  /// The text: terminals send line ends as CR, and control characters are nobody's text.
  mutating func finish() -> String {
    defer { bytes = [] }
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\n" where last == "\r": break
      case "\r", "\n": text.append("\n")
      case "\t": text.append(scalar)
      default: if scalar.value >= 0x20, scalar.value != 0x7f { text.append(scalar) }
      }
    }
    return String(text)
  }
}
