extension JSONParser {
  /// The offset after the scalar that starts here; nil where the bytes are not UTF-8.
  ///
  /// The table of RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
  func endOfScalar(at start: Int) -> Int? {
    let second = byte(at: start + 1)
    switch byte(at: start) {
    case 0..<0x80: return start + 1
    case 0xC2...0xDF: return second.isContinuation ? start + 2 : nil
    case 0xE0: return (0xA0...0xBF).contains(second) ? end(of: 3, at: start) : nil
    case 0xED: return (0x80...0x9F).contains(second) ? end(of: 3, at: start) : nil
    case 0xE1...0xEF: return second.isContinuation ? end(of: 3, at: start) : nil
    case 0xF0: return (0x90...0xBF).contains(second) ? end(of: 4, at: start) : nil
    case 0xF1...0xF3: return second.isContinuation ? end(of: 4, at: start) : nil
    case 0xF4: return (0x80...0x8F).contains(second) ? end(of: 4, at: start) : nil
    default: return nil
    }
  }

  private func end(of length: Int, at start: Int) -> Int? {
    for offset in start + 2..<start + length where !byte(at: offset).isContinuation { return nil }
    return start + length
  }

  /// The scalar that starts here, for messages; nil where the bytes are not UTF-8.
  func scalar(at start: Int) -> Unicode.Scalar? {
    guard start < count, let end = endOfScalar(at: start) else { return nil }
    let bytes = UnsafeBufferPointer(start: base + start, count: end - start)
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }
}
