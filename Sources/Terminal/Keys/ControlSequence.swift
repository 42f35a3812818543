import Controller

/// Keys that arrive as CSI or SS3 where terminfo knows them otherwise, or that came in parts.
enum ControlSequence {
  /// The key of a sequence by its last byte and those before; nil for a reply or an unknown key.
  static func key(final: UInt8, parameters: [UInt8]) -> Key? {
    if parameters == [UInt8(ascii: "[")] { return consoleFunctionKey(final) }
    // Private markers: what follows is an answer of the terminal.
    if let first = parameters.first, (0x3c...0x3f).contains(first) { return nil }
    guard let key = plainKey(final: final, parameters: parameters) else { return nil }
    let parts = parameters.split(separator: UInt8(ascii: ";"))
    guard parts.count == 2, let hold = HeldKey(modifier: number(Array(parts[1]))),
      let arrow = Arrow(key)
    else { return key }
    return .held(hold, arrow)
  }

  private static func plainKey(final: UInt8, parameters: [UInt8]) -> Key? {
    let first = number(parameters)
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return .right
    case UInt8(ascii: "D"): return .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "M") where parameters.isEmpty: return .enter
    case UInt8(ascii: "P") where parameters.isEmpty: return .function(1)
    case UInt8(ascii: "Q") where parameters.isEmpty: return .function(2)
    case UInt8(ascii: "R") where parameters.isEmpty: return .function(3)
    case UInt8(ascii: "S") where parameters.isEmpty: return .function(4)
    case UInt8(ascii: "~"): return editingKey(first)
    default: return nil
    }
  }

  /// Whether `byte` goes on with a sequence whose Esc was cut off from its `introducer`.
  ///
  /// `isFresh` if both can have come together, so that a key such as an arrow is likely too.
  static func isReply(_ introducer: UInt8, _ byte: UInt8, isFresh: Bool) -> Bool {
    let isDigit = (0x30...0x39).contains(byte)
    switch introducer {
    case UInt8(ascii: "["):
      return isDigit || (0x3c...0x3f).contains(byte) || isFresh && "ABCDFHZ".utf8.contains(byte)
    case UInt8(ascii: "]"): return isDigit
    case UInt8(ascii: "P"): return isDigit || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "!")
    case UInt8(ascii: "_"): return byte == UInt8(ascii: "G")
    case UInt8(ascii: "O"): return isFresh && "ABCDFHPQRS".utf8.contains(byte)
    default: return false
    }
  }

  /// The key of a single byte below 128.
  static func plain(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7f: .backspace
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case 0x01..<0x1b: .control(Unicode.Scalar(byte + 0x60))
    case 0x1c..<0x20: .control(Unicode.Scalar(byte + 0x40))
    default: .character(Unicode.Scalar(byte))
    }
  }

  private static func consoleFunctionKey(_ final: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return .function(Int(final - UInt8(ascii: "A")) + 1)
  }

  private static func editingKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  private static func number(_ parameters: [UInt8]) -> Int {
    var number = 0
    for byte in parameters {
      guard (0x30...0x39).contains(byte), number < 1000 else { break }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
