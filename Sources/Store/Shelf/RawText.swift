/// Looks for folded words in the text of a record as it stands in its file.
enum RawText {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }
  private static var cases: UInt64 { 0x2020_2020_2020_2020 }

  /// Whether a word may stand in a part of a text, in any case; false only if it does not.
  ///
  /// Where the part has escapes or letters beyond ASCII, only the record itself can tell.
  static func mayHold(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard let base = text.baseAddress, let first = word.first else { return true }
    let wanted = UInt64(first | 0x20) &* ones
    let second = word.count > 1 ? UInt64(word[1] | 0x20) &* ones : 0
    let last = range.upperBound - word.count
    var odd: UInt64 = 0
    var at = range.lowerBound
    while at < range.upperBound {
      guard at + 9 <= text.count else { return true }
      let here = JSONScan.word(base, at: at)
      odd |= here | zeros(here ^ (UInt64(0x5C) &* ones))
      var found = zeros((here | cases) ^ wanted)
      if word.count > 1 { found &= zeros((JSONScan.word(base, at: at + 1) | cases) ^ second) }
      while found != 0 {
        let place = at + found.trailingZeroBitCount >> 3
        if place <= last, isAt(place, word, base) { return true }
        found &= found &- 1
      }
      at += 8
    }
    return odd & highs != 0
  }

  /// The high bit of each byte that is zero, and perhaps of some above one.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  private static func isAt(
    _ start: Int, _ word: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>
  ) -> Bool {
    for place in 0..<word.count {
      let byte = base[start + place]
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard folded == word[place] else { return false }
    }
    return true
  }
}
