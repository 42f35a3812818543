/// Reads from the bytes on the wire which private modes and which title are set.
struct PrivateModes {
  /// Modes that are set, by number: 25 the cursor, 1049 the alternate screen, 2004 paste.
  private(set) var isSet: Set<Int> = [25]
  /// Whether the keypad is in application mode.
  private(set) var isKeypadOn = false
  /// The window's title that was set last.
  private(set) var title = ""
  private var sequence: [UInt8] = []

  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    if sequence.isEmpty {
      if byte == 0x1b { sequence = [byte] }
      return
    }
    sequence.append(byte)
    switch sequence[1] {
    case UInt8(ascii: "["):
      guard sequence.count > 2, (0x40...0x7e).contains(byte) else { return }
      if sequence[2] == UInt8(ascii: "?") { setModes(on: byte) }
    case UInt8(ascii: "]"):
      guard byte == 0x07 else { return }
      setTitle()
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      guard sequence.count == 3 else { return }
    case UInt8(ascii: "="): isKeypadOn = true
    case UInt8(ascii: ">"): isKeypadOn = false
    default: break
    }
    sequence = []
  }

  private mutating func setModes(on final: UInt8) {
    let numbers = String(decoding: sequence.dropFirst(3).dropLast(), as: UTF8.self)
    for number in numbers.split(separator: ";").compactMap({ Int($0) }) {
      if final == UInt8(ascii: "h") { isSet.insert(number) }
      if final == UInt8(ascii: "l") { isSet.remove(number) }
    }
  }

  private mutating func setTitle() {
    let text = String(decoding: sequence.dropFirst(2).dropLast(), as: UTF8.self)
    if text.hasPrefix("2;") { title = String(text.dropFirst(2)) }
  }
}
