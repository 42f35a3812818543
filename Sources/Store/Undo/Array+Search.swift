import Glibc

extension Array where Element == UInt8 {
  /// Whether a text may stand in the bytes as JSON; sooner yes than no.
  func mayHold(_ text: String) -> Bool {
    // Written with an escape it would not be found.
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != .quote && $0 != .backslash })
    else { return true }
    var text = text
    return withUnsafeBytes { bytes in
      text.withUTF8 { wanted in Self.find(UnsafeRawBufferPointer(wanted), in: bytes) }
    }
  }

  private static func find(
    _ wanted: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard let first = wanted.first, let start = wanted.baseAddress, let base = bytes.baseAddress
    else { return true }
    var at = 0
    while at + wanted.count <= bytes.count {
      guard let hit = memchr(base + at, Int32(first), bytes.count - wanted.count - at + 1) else {
        return false
      }
      if memcmp(hit, start, wanted.count) == 0 { return true }
      at = UnsafeRawPointer(hit) - base + 1
    }
    return false
  }
}
