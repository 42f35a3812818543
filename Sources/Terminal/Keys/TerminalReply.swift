import View

/// What the terminal answers to what it was asked.
enum TerminalReply: Equatable {
  /// Its own ground.
  case ground(RGB)
  /// Whether it knows a private mode.
  case mode(Int, isKnown: Bool)
  /// What kind of terminal it is: the last thing that was asked.
  case attributes

  /// The reply of an OSC: its text without introducer and end.
  init?(command: [UInt8]) {
    let text = String(decoding: command, as: UTF8.self)
    guard text.hasPrefix("11;rgb:") || text.hasPrefix("11;rgba:") else { return nil }
    let channels = text.drop { $0 != ":" }.dropFirst().split(separator: "/").map {
      TerminalReply.channel($0)
    }
    guard channels.count >= 3, let red = channels[0], let green = channels[1],
      let blue = channels[2]
    else { return nil }
    self = .ground(RGB(red, green, blue))
  }

  /// The reply of a CSI: its bytes between `CSI` and the last, and the last.
  init?(parameters: [UInt8], final: UInt8) {
    guard parameters.first == UInt8(ascii: "?") else { return nil }
    let text = String(decoding: parameters.dropFirst(), as: UTF8.self)
    if final == UInt8(ascii: "c") {
      self = .attributes
      return
    }
    guard final == UInt8(ascii: "y"), text.hasSuffix("$") else { return nil }
    let numbers = text.dropLast().split(separator: ";").map { Int($0) }
    guard numbers.count == 2, let mode = numbers[0], let value = numbers[1] else { return nil }
    self = .mode(mode, isKnown: value == 1 || value == 2)
  }

  /// Whether a ground is so light that dark text belongs on it.
  static func isLight(_ ground: RGB) -> Bool { OKLab(ground).lightness > 0.6 }

  /// A channel of one to four hexadecimal digits, as eight bits.
  private static func channel(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
    let most = (1 << (4 * digits.count)) - 1
    return UInt8(value * 255 / most)
  }
}
