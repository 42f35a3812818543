/// The bytes that mean something in JSON.
extension UInt8 {
  static var quote: UInt8 { 0x22 }
  static var backslash: UInt8 { 0x5C }
  static var comma: UInt8 { 0x2C }
  static var colon: UInt8 { 0x3A }
  static var openBrace: UInt8 { 0x7B }
  static var closeBrace: UInt8 { 0x7D }
  static var openBracket: UInt8 { 0x5B }
  static var closeBracket: UInt8 { 0x5D }
  static var minus: UInt8 { 0x2D }
  static var plus: UInt8 { 0x2B }
  static var point: UInt8 { 0x2E }
  static var slash: UInt8 { 0x2F }
  static var zero: UInt8 { 0x30 }
  static var nine: UInt8 { 0x39 }
  static var space: UInt8 { 0x20 }
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }

  var isDigit: Bool { self &- .zero < 10 }

  /// A letter, `_` or `$`: what an unquoted word of another language starts with.
  var startsWord: Bool { (self | 0x20) &- 0x61 < 26 || self == 0x5F || self == 0x24 }

  var isContinuation: Bool { self & 0xC0 == 0x80 }

  var hexadecimalDigit: UInt16? {
    if isDigit { return UInt16(self &- .zero) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt16(letter) + 10 : nil
  }
}
