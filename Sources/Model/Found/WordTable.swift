import Glibc

/// The different texts of a column, numbered in the order in which they came.
public struct WordTable: Sendable {
  /// The texts.
  public private(set) var texts: [String] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// A table without texts.
  public init() {}

  /// The number of a text; its bytes are UTF-8.
  public mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(text)) & mask
    while slots[slot] >= 0 {
      if isText(slots[slot], text) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let number = Int32(truncatingIfNeeded: texts.count)
    texts.append(String(decoding: text, as: UTF8.self))
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[slot] = number
    if texts.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a text.
  public mutating func number(of text: String) -> Int32 {
    var text = text
    return text.withUTF8 { number(of: $0) }
  }

  private func isText(_ number: Int32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = ends[Int(number)]
    let start = number > 0 ? ends[Int(number) - 1] : 0
    guard end - start == text.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let one = bytes.baseAddress, let other = text.baseAddress else { return true }
      return memcmp(one + start, other, text.count) == 0
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    var start = 0
    for (number, end) in ends.enumerated() {
      let hash = bytes[start..<end].withUnsafeBufferPointer { Self.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: number)
      start = end
    }
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place + 8 <= text.count, let base = text.baseAddress {
      let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: UInt64.self)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      place += 8
    }
    while place < text.count {
      hash = (hash ^ UInt64(text[place])) &* 0x100_0000_01B3
      place += 1
    }
    return hash ^ hash >> 29
  }
}
