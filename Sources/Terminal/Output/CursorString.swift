import CNcurses

/// A control string of terminfo that takes one or two numbers.
struct CursorString {
  private enum Form {
    /// What most terminals understand: ESC [ numbers letter; counted from 1 or as they are.
    case standard(letter: UInt8, first: Int)
    /// Any other, filled in by the library.
    case described([CChar])
  }

  private let form: Form

  /// The capability of a name; nil where the terminal lacks it.
  init?(_ name: String) {
    guard let text = TerminalDescription.string(name) else { return nil }
    self.init(fixed: text)
  }

  /// A string as terminfo writes it.
  init(fixed text: String) {
    form = CursorString.standard(text) ?? .described(text.utf8CString.map { $0 })
  }

  /// The bytes for a number, or for two.
  func bytes(_ first: Int, _ second: Int? = nil) -> [UInt8] {
    switch form {
    case .standard(let letter, let start):
      var bytes: [UInt8] = [0x1b, 0x5b]
      CursorString.append(first + start, to: &bytes)
      if let second {
        bytes.append(0x3b)
        CursorString.append(second + start, to: &bytes)
      }
      bytes.append(letter)
      return bytes
    case .described(let text):
      let filled = text.withUnsafeBufferPointer {
        cn_fill($0.baseAddress, Int32(clamping: first), Int32(clamping: second ?? 0))
      }
      guard let filled else { return [] }
      return Array(String(cString: filled).utf8)
    }
  }

  /// Adds a number in decimal digits.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    guard number >= 10 else {
      bytes.append(0x30 + UInt8(clamping: max(0, number)))
      return
    }
    append(number / 10, to: &bytes)
    bytes.append(0x30 + UInt8(clamping: number % 10))
  }

  private static func standard(_ text: String) -> Form? {
    for (body, start) in [
      ("%i%p1%d;%p2%d", 1), ("%i%p1%d", 1), ("%p1%d", 0),
    ] {
      let start = start
      guard text.hasPrefix("\u{1b}[" + body), let letter = text.utf8.last,
        text.utf8.count == body.utf8.count + 3
      else { continue }
      return .standard(letter: letter, first: start)
    }
    return nil
  }
}
