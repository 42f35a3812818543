/// The hash by which two versions of a file are told apart: XXH64 with seed 0, as `xxhsum` has it.
///
/// Source: github.com/Cyan4973/xxHash, doc/xxhash_spec.md.
public struct ContentHash: Hashable, Comparable, Sendable {
  /// The 64 bits.
  public let value: UInt64

  /// The hash of some bytes.
  public init(_ bytes: some Sequence<UInt8>) {
    value =
      bytes.withContiguousStorageIfAvailable { Self.hash(UnsafeRawBufferPointer($0)) }
      ?? Array(bytes).withUnsafeBytes { Self.hash($0) }
  }

  /// The hash that sixteen hexadecimal digits say; nil for any other text.
  public init?(hexadecimal text: String) {
    guard text.utf8.count == 16, text.utf8.allSatisfy({ $0.hexadecimalDigit != nil }),
      let value = UInt64(text, radix: 16)
    else { return nil }
    self.value = value
  }

  /// Sixteen hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The order of the sides of a conflict: the same on every machine.
  public static func < (left: ContentHash, right: ContentHash) -> Bool {
    left.value < right.value
  }

  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var at = 0
    var hash = prime5
    if bytes.count >= 32 {
      hash = stripes(bytes, &at)
    }
    hash &+= UInt64(bytes.count)
    while at + 8 <= bytes.count {
      hash ^= round(0, word(bytes, at))
      hash = rotated(hash, 27) &* prime1 &+ prime4
      at += 8
    }
    if at + 4 <= bytes.count {
      let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
      hash ^= UInt64(half) &* prime1
      hash = rotated(hash, 23) &* prime2 &+ prime3
      at += 4
    }
    while at < bytes.count {
      hash ^= UInt64(bytes[at]) &* prime5
      hash = rotated(hash, 11) &* prime1
      at += 1
    }
    hash = (hash ^ hash >> 33) &* prime2
    hash = (hash ^ hash >> 29) &* prime3
    return hash ^ hash >> 32
  }

  private static func stripes(_ bytes: UnsafeRawBufferPointer, _ at: inout Int) -> UInt64 {
    var (a, b) = (prime1 &+ prime2, prime2)
    var (c, d) = (UInt64(0), 0 &- prime1)
    while at + 32 <= bytes.count {
      a = round(a, word(bytes, at))
      b = round(b, word(bytes, at + 8))
      c = round(c, word(bytes, at + 16))
      d = round(d, word(bytes, at + 24))
      at += 32
    }
    var hash = rotated(a, 1) &+ rotated(b, 7) &+ rotated(c, 12) &+ rotated(d, 18)
    for lane in [a, b, c, d] { hash = (hash ^ round(0, lane)) &* prime1 &+ prime4 }
    return hash
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    rotated(lane &+ input &* prime2, 31) &* prime1
  }

  @inline(__always)
  private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }
}
