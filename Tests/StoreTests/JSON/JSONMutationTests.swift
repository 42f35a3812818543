import Store
import Testing

/// Texts changed at random either parse, and can be walked, or fail within their bounds.
struct JSONMutationTests {
  /// SplitMix64: small, seeded, the same everywhere.
  struct Randomness: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let seeds: [[UInt8]] = [
    "{\"format\":1,\"city\":{\"code\":\"35.73\",\"name\":\"Malang\",\"lat\":-7.98},\"list\":[\n1,2]}\n",
    "[\"\\u00e9\\ud83d\\ude00\\n\\\\\",\"é😀ꦗ\",true,false,null,-0.5e+10,[],{}]",
    "{\"a\":{\"b\":{\"c\":[1,{\"d\":\"e\"},[[\"f\"]]]}},\"g\":\"\",\"h\":12345678901234567890}",
    "{\"k1\":1,\"k2\":2,\"k3\":3,\"k4\":4,\"k5\":5,\"k6\":6,\"k7\":7,\"k8\":8,\"k9\":9,\"k0\":0}",
  ].map { Array($0.utf8) }

  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "'", "/", "//", "#", "+", "-",
      ".",
      "e", "0", "1", "true", "nul", "NaN", " ", "\n", "\t", "\0", "é", "\u{FEFF}", "“", "\"k1\":",
    ].map { Array($0.utf8) } + [[0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0xFF]]

  private func mutate(_ text: inout [UInt8], _ random: inout Randomness) {
    let place = Int.random(in: 0...text.count, using: &random)
    let length = Int.random(in: 0...8, using: &random)
    let range = place..<min(text.count, place + length)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: text.removeSubrange(range)
    case 1: text.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
    case 2: text.insert(contentsOf: text[range], at: Int.random(in: 0...text.count, using: &random))
    case 3: text.removeLast(text.count - place)
    default:
      guard place < text.count else { return }
      text[place] = UInt8.random(in: 0...255, using: &random)
    }
  }

  private func walk(_ value: JSONValue) -> Int {
    let scalars = [
      value.string != nil, value.number != nil, value.integer != nil, value.bool != nil,
    ]
    var seen = value.rawBytes.isEmpty ? 0 : 1 + scalars.count(where: { $0 })
    for element in value.elements { seen += walk(element) }
    for member in value.members { seen += member.key.utf8.count + walk(member.value) }
    return seen
  }

  @Test("neither traps nor points outside")
  func mutations() {
    let seed = UInt64.random(in: 0...(.max))
    var random = Randomness(state: seed)
    for round in 0..<6_000 {
      var text = Self.seeds.randomElement(using: &random) ?? []
      for _ in 0...Int.random(in: 0..<4, using: &random) { mutate(&text, &random) }
      do throws(JSONError) {
        let document = try JSONDocument(text)
        #expect(walk(document.root) > 0, "seed \(seed), round \(round)")
        // A text that parses is UTF-8 throughout.
        #expect(String(validating: text, as: UTF8.self) != nil, "seed \(seed), round \(round)")
      } catch {
        #expect((0...text.count).contains(error.offset), "seed \(seed), round \(round)")
        #expect(error.line >= 1 && error.column >= 1, "seed \(seed), round \(round)")
        #expect(!error.message.english.isEmpty, "seed \(seed), round \(round)")
      }
    }
  }

  @Test("no beginning of a text is taken for the whole")
  func cut() {
    for text in Self.seeds {
      let whole = text.last == 0x0A ? text.count - 1 : text.count
      for length in 0..<whole {
        #expect(throws: JSONError.self) { try JSONDocument(Array(text.prefix(length))) }
      }
    }
  }
}
