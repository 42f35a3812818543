/// Reads from the bytes on the wire which private modes and which title are set.
struct PrivateModes {
  /// Modes that are set, by number: 25 the cursor, 1049 the alternate screen, 2004 paste.
  private(set) var isSet: Set<Int> = [25]
  /// Whether the keypad is in application mode.
  private(set) var isKeypadOn = false
  /// The window's title that was set last.
  private(set) var title = ""
  private var reader = ControlReader(keepsText: false)

  /// Whether every sequence that began has ended.
  var isComplete: Bool { reader.isComplete }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    reader.take(bytes)
    for unit in reader.takeUnits() { take(unit) }
  }

  private mutating func take(_ unit: ControlReader.Unit) {
    switch unit {
    case .control(let parameters, let final) where parameters.hasPrefix("?"):
      for number in parameters.dropFirst().split(separator: ";").compactMap({ Int($0) }) {
        if final == "h" { isSet.insert(number) }
        if final == "l" { isSet.remove(number) }
      }
    case .command(let text) where text.hasPrefix("2;"): title = String(text.dropFirst(2))
    case .escape("="): isKeypadOn = true
    case .escape(">"): isKeypadOn = false
    default: break
    }
  }
}
