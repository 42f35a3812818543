extension JSONParser {
  /// Most strings are plain ASCII up to their quote; the others go on in `endOfBody`.
  @inline(__always)
  mutating func string(at start: Int) throws(JSONFault) -> Int {
    let stop = JSONScan.firstStop(in: base, from: start &+ 1, to: count)
    var end = stop
    var escaped = false
    if byte(at: stop) != .quote {
      (end, escaped) = try endOfBody(from: stop, openedAt: start)
    }
    let length = end &+ 1 &- start
    guard length <= JSONNode.largestExtent else { throw JSONFault(.tooLarge, at: start) }
    try nodes.append(JSONNode(.string, start: start, extent: length, escaped: escaped))
    return end &+ 1
  }

  /// The offset of the closing quote, and whether there are escapes before it.
  @inline(never)
  private func endOfBody(
    from stop: Int, openedAt start: Int
  ) throws(JSONFault) -> (end: Int, escaped: Bool) {
    var at = stop
    var escaped = false
    while at < count {
      switch base[at] {
      case .quote:
        return (at, escaped)
      case .backslash:
        escaped = true
        at = try endOfEscape(at: at)
      case 0..<0x20:
        throw JSONFault(.controlCharacter(base[at]), at: at)
      default:
        guard let end = endOfScalar(at: at) else { throw JSONFault(.invalidUTF8, at: at) }
        at = end
      }
      at = JSONScan.firstStop(in: base, from: at, to: count)
    }
    throw JSONFault(.unclosedString, at: start)
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
