/// Finds the end of a run of plain ASCII in a string, eight bytes at a time.
enum JSONScan {
  /// The next byte that is a quote, a backslash, a control character, or not ASCII; else `count`.
  @inline(__always)
  static func firstStop(in base: UnsafePointer<UInt8>, from start: Int, to count: Int) -> Int {
    var at = start
    // Two words a turn: most texts are shorter than that, and a turn less is a guess less.
    while at &+ 16 <= count {
      let first = stops(in: word(base, at: at))
      let second = stops(in: word(base, at: at &+ 8))
      if first | second != 0 {
        let skipped = first == 0 ? 8 : 0
        return at &+ skipped &+ (first == 0 ? second : first).trailingZeroBitCount >> 3
      }
      at &+= 16
    }
    while at < count, !isStop(base[at]) { at += 1 }
    return at
  }

  /// Eight bytes, the first one lowest; the caller has checked that they are there.
  @inline(__always)
  static func word(_ base: UnsafePointer<UInt8>, at offset: Int) -> UInt64 {
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
}
