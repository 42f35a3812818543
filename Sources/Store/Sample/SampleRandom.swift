/// A stream of random numbers (SplitMix64: Steele, Lea and Flood, 2014) that is the same on every
/// machine and with every version of the standard library.
struct SampleRandom: Sendable {
  private var state: UInt64

  /// The stream of one topic of one city.
  init(seed: UInt64, code: UInt16, topic: SampleTopic) {
    let city = Self.mix(Self.mix(seed) ^ UInt64(code))
    state = Self.mix(city ^ (UInt64(topic.rawValue) << 32))
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  /// A number from 0 to below `count`; 0 if `count` is not positive.
  mutating func below(_ count: Int) -> Int {
    let bits = next()
    return count > 0 ? Int(UInt64(count).multipliedFullWidth(by: bits).high) : 0
  }

  /// A number of a range, each as likely.
  mutating func whole(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// A number of a range, the low ones far more likely.
  mutating func skewed(in range: ClosedRange<Int>) -> Int {
    let span = range.upperBound - range.lowerBound + 1
    return range.lowerBound + below(below(below(span) + 1) + 1)
  }

  /// True in `percent` of 100 cases.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// The place of one of the weights, as likely as it is heavy.
  mutating func weighted(_ weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return 0
  }

  /// One of the items; nil if there are none.
  mutating func pick<Item>(_ items: [Item]) -> Item? {
    let index = below(items.count)
    return items.indices.contains(index) ? items[index] : nil
  }

  /// One of the words.
  mutating func pick(_ list: WordList) -> String {
    pick(list.words) ?? ""
  }

  /// Up to `count` different items, in the order in which they stand.
  mutating func several<Item>(_ count: Int, of items: [Item]) -> [Item] {
    var chosen: [Item] = []
    var wanted = count
    for (index, item) in items.enumerated() where wanted > 0 {
      if below(items.count - index) < wanted {
        chosen.append(item)
        wanted -= 1
      }
    }
    return chosen
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var bits = value &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
