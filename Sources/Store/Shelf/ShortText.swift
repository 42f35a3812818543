/// A text of at most 24 bytes, compared as three words.
struct ShortText: Sendable {
  private let words: (UInt64, UInt64, UInt64)
  private let length: Int

  /// A short text; nil if it is longer.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 24 else { return nil }
    func word(_ place: Int) -> UInt64 {
      bytes.dropFirst(place * 8).prefix(8).enumerated().reduce(0) {
        $0 | UInt64($1.element) << UInt64($1.offset * 8)
      }
    }
    words = (word(0), word(1), word(2))
    length = bytes.count
  }

  /// Whether the bytes from `start` on, `length` of them, are this text.
  @inline(__always)
  func isAt(_ start: Int, length: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard length == self.length, let base = text.baseAddress else { return false }
    guard start + 24 <= text.count else { return isNearEnd(start, text) }
    let first = JSONScan.word(base, at: start)
    if length < 8 { return first & Self.mask(length) == words.0 }
    guard first == words.0 else { return false }
    let second = JSONScan.word(base, at: start + 8)
    if length < 16 { return second & Self.mask(length - 8) == words.1 }
    guard second == words.1 else { return false }
    return JSONScan.word(base, at: start + 16) & Self.mask(length - 16) == words.2
  }

  @inline(__always)
  private static func mask(_ length: Int) -> UInt64 {
    length >= 8 ? .max : (1 << UInt64(length * 8)) - 1
  }

  private func isNearEnd(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in 0..<length {
      let word = place < 8 ? words.0 : place < 16 ? words.1 : words.2
      guard text[start + place] == UInt8(truncatingIfNeeded: word >> UInt64(place % 8 * 8)) else {
        return false
      }
    }
    return true
  }
}
