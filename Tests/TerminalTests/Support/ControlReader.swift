/// Parts the bytes that a program writes into text and control sequences.
struct ControlReader {
  /// One thing on the wire.
  enum Unit: Equatable {
    /// A character, or a control of one byte.
    case scalar(Unicode.Scalar)
    /// `CSI`, with what is between it and its last byte, and that byte.
    case control(String, Character)
    /// `OSC`, with its text.
    case command(String)
    /// DCS, APC, PM or SOS, with its introducer and text.
    case string(Character, String)
    /// Any other sequence after an Esc.
    case escape(String)
    /// Bytes that are no UTF-8.
    case broken
  }

  private(set) var units: [Unit] = []
  private var pending: [UInt8] = []
  private let keepsText: Bool

  /// A reader of everything, or of control sequences alone.
  init(keepsText: Bool = true) { self.keepsText = keepsText }

  /// Whether everything that began has ended.
  var isComplete: Bool { pending.isEmpty }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    if pending.isEmpty, byte < 0x80, byte != 0x1b {
      if keepsText { units.append(.scalar(Unicode.Scalar(byte))) }
      return
    }
    pending.append(byte)
    guard let unit = pending[0] == 0x1b ? sequence(byte) : character() else { return }
    units.append(unit)
    pending = []
  }

  private func character() -> Unit? {
    let lead = pending[0]
    let length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    guard pending.count >= length else { return nil }
    let text = String(validating: pending, as: UTF8.self)?.unicodeScalars.first
    return text.map { .scalar($0) } ?? .broken
  }

  private func sequence(_ byte: UInt8) -> Unit? {
    guard pending.count > 1 else { return nil }
    let kind = Character(Unicode.Scalar(pending[1]))
    switch kind {
    case "[":
      guard pending.count > 2, (0x40...0x7e).contains(byte) else { return nil }
      return .control(text(2, 1), Character(Unicode.Scalar(byte)))
    case "]", "P", "_", "^", "X":
      let isEnded = byte == 0x5c && pending.count > 3 && pending[pending.count - 2] == 0x1b
      guard byte == 0x07 || isEnded else { return nil }
      let body = text(2, isEnded ? 2 : 1)
      return kind == "]" ? .command(body) : .string(kind, body)
    case "(", ")": return pending.count > 2 ? .escape(text(1, 0)) : nil
    default: return .escape(String(kind))
    }
  }

  private func text(_ first: Int, _ last: Int) -> String {
    String(decoding: pending.dropFirst(first).dropLast(last), as: UTF8.self)
  }

  /// Takes the units that have come since the last time.
  mutating func takeUnits() -> [Unit] {
    defer { units = [] }
    return units
  }
}
