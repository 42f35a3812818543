/// What texts were found to mean, each looked at once.
///
/// Meanings are kept by number, so that nothing is copied where one is found again.
struct MeaningCache<Meaning> {
  private struct Slot {
    var hash: UInt64
    var start: Int
    var length: Int
    var meaning: Int32
  }

  private var slots: [Slot]
  private var keys: [UInt8] = []
  private var used = 0
  /// The meanings in the order in which they were met.
  private(set) var meanings: [Meaning] = []
  /// How often each was met.
  private(set) var counts: [Int] = []

  private static var free: Slot { Slot(hash: 0, start: 0, length: 0, meaning: -1) }

  init() {
    slots = Array(repeating: Self.free, count: 64)
  }

  /// The number of the meaning of a text; `make` is asked where it is new.
  mutating func number(
    of text: UnsafeBufferPointer<UInt8>, _ make: () -> Meaning
  ) -> Int {
    let hash = Self.hash(text)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].meaning >= 0 {
      if slots[place].hash == hash, isKey(slots[place], text) {
        let number = Int(slots[place].meaning)
        counts[number] &+= 1
        return number
      }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(
      hash: hash, start: keys.count, length: text.count, meaning: Int32(meanings.count))
    keys.append(contentsOf: text)
    meanings.append(make())
    counts.append(1)
    used += 1
    if used * 2 > slots.count { grow() }
    return meanings.count - 1
  }

  /// The text of a meaning.
  func text(of number: Int) -> String {
    guard let slot = slots.first(where: { $0.meaning == number }) else { return "" }
    return String(decoding: keys[slot.start..<slot.start + slot.length], as: UTF8.self)
  }

  private func isKey(_ slot: Slot, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard slot.length == text.count else { return false }
    for offset in 0..<text.count where keys[slot.start + offset] != text[offset] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.free, count: old.count * 4)
    for slot in old where slot.meaning >= 0 {
      var place = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
      while slots[place].meaning >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  /// A quick hash of short texts.
  static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B1_85EB_CA87
    var at = 0
    if let base = text.baseAddress {
      while at &+ 8 <= text.count {
        hash = (hash ^ JSONScan.word(base, at: at)) &* 0xC2B2_AE3D_27D4_EB4F
        hash ^= hash >> 29
        at &+= 8
      }
    }
    while at < text.count {
      hash = (hash ^ UInt64(text[at])) &* 0x1000_0000_01B3
      at &+= 1
    }
    hash = (hash ^ hash >> 32) &* 0x9E37_79B1_85EB_CA87
    return hash ^ hash >> 29
  }
}
