extension JSONParser {
  mutating func string(at start: Int) throws(JSONFault) -> Int {
    var escaped = false
    var at = start + 1
    while true {
      at = firstStop(from: at)
      guard at < count else { throw JSONFault(.unclosedString, at: start) }
      switch base[at] {
      case .quote:
        return try endString(start..<at + 1, escaped: escaped)
      case .backslash:
        escaped = true
        at = try endOfEscape(at: at)
      case 0..<0x20:
        throw JSONFault(.controlCharacter(base[at]), at: at)
      default:
        guard let end = endOfScalar(at: at) else { throw JSONFault(.invalidUTF8, at: at) }
        at = end
      }
    }
  }

  @inline(__always)
  private mutating func endString(_ range: Range<Int>, escaped: Bool) throws(JSONFault) -> Int {
    guard range.count <= JSONNode.largestExtent else {
      throw JSONFault(.tooLarge, at: range.lowerBound)
    }
    nodes.append(
      JSONNode(.string, start: range.lowerBound, extent: range.count, escaped: escaped))
    return range.upperBound
  }

  /// The next byte that is a quote, a backslash, a control character, or not ASCII.
  @inline(__always)
  private func firstStop(from start: Int) -> Int {
    var at = start
    while at + 8 <= count {
      let stops = Self.stops(in: word(at: at))
      if stops != 0 { return at + stops.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < count, !Self.isStop(base[at]) { at += 1 }
    return at
  }

  /// Eight bytes, the first one lowest; `at + 8` is within the text.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte >= 0x80 || byte == .quote || byte == .backslash
  }

  /// The high bit of each stopping byte, of which the lowest is exact.
  ///
  /// A borrow can set bits above a true one, never below it.
  @inline(__always)
  private static func stops(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = (word ^ (ones &* 0x22)) &- ones
    let backslashes = (word ^ (ones &* 0x5C)) &- ones
    let controls = word &- (ones &* 0x20)
    return (quotes | backslashes | controls | word) & (ones &* 0x80)
  }

  private func endOfEscape(at backslash: Int) throws(JSONFault) -> Int {
    guard backslash + 1 < count else { return count }
    switch base[backslash + 1] {
    case .quote, .backslash, .slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return backslash + 2
    case UInt8(ascii: "u"):
      return try endOfUnicodeEscape(at: backslash)
    default:
      guard let found = scalar(at: backslash + 1) else {
        throw JSONFault(.invalidUTF8, at: backslash + 1)
      }
      throw JSONFault(.badEscape(found), at: backslash)
    }
  }

  private func endOfUnicodeEscape(at backslash: Int) throws(JSONFault) -> Int {
    guard let unit = codeUnit(at: backslash + 2) else {
      throw JSONFault(.badUnicodeEscape, at: backslash)
    }
    guard unit & 0xF800 == 0xD800 else { return backslash + 6 }
    let next = backslash + 6
    guard unit < 0xDC00, byte(at: next) == .backslash, byte(at: next + 1) == UInt8(ascii: "u"),
      let low = codeUnit(at: next + 2), low & 0xFC00 == 0xDC00
    else { throw JSONFault(.loneSurrogate, at: backslash) }
    return next + 6
  }

  private func codeUnit(at start: Int) -> UInt16? {
    var unit: UInt16 = 0
    for offset in start..<start + 4 {
      guard let digit = byte(at: offset).hexadecimalDigit else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }
}
