/// What is known of the keys of one object while it is read.
///
/// A key whose bit is not yet in `seen` is new without any comparison. Objects with many keys or
/// with escapes in a key are checked once, at their end.
struct JSONKeyCheck {
  static let manyKeys = 32

  /// Index of the node of the first key.
  let firstKey: Int
  private(set) var count = 0
  private(set) var isDeferred = false
  private var seen: UInt64 = 0

  init(firstKey: Int) {
    self.firstKey = firstKey
  }

  /// Counts a key; true when it must be compared with the earlier ones now.
  @inline(__always)
  mutating func add(fingerprint: UInt64, escaped: Bool) -> Bool {
    count += 1
    if escaped || count > Self.manyKeys { isDeferred = true }
    let bit: UInt64 = 1 << (fingerprint & 63)
    let mayBeKnown = seen & bit != 0
    seen |= bit
    return mayBeKnown && !isDeferred
  }
}
