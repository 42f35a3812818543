/// Changes texts at random, as broken disks, editors and hostile hands do.
struct TextMutation {
  /// What may be done to a text.
  enum Deed: String, CaseIterable {
    case cut, remove, insert, again, byte, bit, splice, deep, huge, notUTF8, twice, swap
  }

  private static let pieces: [[UInt8]] = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "'", "/", "//", "#",
    "+", "-", ".", "e", "E", "0", "1", "true", "nul", "NaN", "Infinity", " ", "\n", "\t", "\r",
    "\0", "é", "\u{FEFF}", "“", "\"k1\":", "\u{2028}", "\u{1F}", "\u{7F}", "{}", "[]", "\"\"",
  ].map { Array($0.utf8) }

  private static let notUTF8: [[UInt8]] = [
    [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xFF], [0xFE, 0xFF], [0xF0, 0x9F, 0x98],
  ]

  /// The texts that are changed.
  let seeds: [[UInt8]]
  private(set) var done: [Deed: Int] = [:]

  init(_ seeds: [[UInt8]]) { self.seeds = seeds }

  /// One of the texts, changed up to four times.
  mutating func text(_ random: inout Randomness) -> [UInt8] {
    changed(seeds.randomElement(using: &random) ?? [], &random)
  }

  /// A text, changed up to four times.
  mutating func changed(_ text: [UInt8], _ random: inout Randomness) -> [UInt8] {
    var text = text
    for _ in 0...Int.random(in: 0..<4, using: &random) {
      let deed = Deed.allCases.randomElement(using: &random) ?? .byte
      done[deed, default: 0] += 1
      apply(deed, to: &text, &random)
    }
    return text
  }

  private func apply(_ deed: Deed, to text: inout [UInt8], _ random: inout Randomness) {
    let place = Int.random(in: 0...text.count, using: &random)
    let range = place..<min(text.count, place + Int.random(in: 0...8, using: &random))
    switch deed {
    case .cut: text.removeLast(text.count - place)
    case .remove: text.removeSubrange(range)
    case .insert:
      text.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
    case .again:
      text.insert(contentsOf: text[range], at: Int.random(in: 0...text.count, using: &random))
    case .byte where place < text.count: text[place] = UInt8.random(in: 0...255, using: &random)
    case .bit where place < text.count: text[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case .byte, .bit: return
    case .splice:
      let other = seeds.randomElement(using: &random) ?? []
      text = text[..<place] + other.suffix(Int.random(in: 0...other.count, using: &random))
    case .deep: deepen(&text, &random)
    case .huge: text.insert(contentsOf: Self.hugeNumber(&random), at: Self.number(in: text, place))
    case .notUTF8:
      text.insert(contentsOf: Self.notUTF8.randomElement(using: &random) ?? [], at: place)
    case .twice: repeatMember(in: &text, from: place)
    case .swap: swap(&text, range, &random)
    }
  }

  /// Puts the whole text, or nothing, inside many brackets.
  private func deepen(_ text: inout [UInt8], _ random: inout Randomness) {
    let depth = [100, 127, 128, 129, 130, 700].randomElement(using: &random) ?? 1
    let isArray = Bool.random(using: &random)
    let opening = Array((isArray ? "[" : "{\"a\":").utf8)
    text = Array(repeatElement(opening, count: depth).joined()) + text
    text += Array(repeating: isArray ? 0x5D : 0x7D, count: depth)
  }

  /// Where the next digit stands, so that a number grows.
  private static func number(in text: [UInt8], _ place: Int) -> Int {
    text[place...].firstIndex { (0x30...0x39).contains($0) } ?? place
  }

  private static func hugeNumber(_ random: inout Randomness) -> [UInt8] {
    let forms = [
      String(repeating: "9", count: Int.random(in: 1...400, using: &random)), "1e400", "-1E-400",
      "0.", "9223372036854775808", "1e", "00", "1.5e+3", "0.1e99999999999999999999",
    ]
    return Array((forms.randomElement(using: &random) ?? "").utf8)
  }

  /// Writes the next member with a string for a key twice.
  private func repeatMember(in text: inout [UInt8], from place: Int) {
    guard let start = text[place...].firstIndex(of: 0x22),
      let colon = text[start...].firstIndex(of: 0x3A),
      let end = text[colon...].firstIndex(where: { $0 == 0x2C || $0 == 0x7D || $0 == 0x0A })
    else { return }
    text.insert(contentsOf: Array(text[start..<end]) + [0x2C], at: start)
  }

  private func swap(_ text: inout [UInt8], _ range: Range<Int>, _ random: inout Randomness) {
    let part = Array(text[range])
    text.removeSubrange(range)
    text.insert(contentsOf: part, at: Int.random(in: 0...text.count, using: &random))
  }
}
