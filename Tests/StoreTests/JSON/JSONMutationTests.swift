import Store
import Testing

/// Texts changed at random either parse, and can be walked, or fail within their bounds; and what
/// is JSON here is JSON to Python's readers too.
struct JSONMutationTests {
  static let seeds: [[UInt8]] = [
    "{\"format\":1,\"city\":{\"code\":\"35.73\",\"name\":\"Malang\",\"lat\":-7.98},\"list\":[\n1,2]}\n",
    "[\"\\u00e9\\ud83d\\ude00\\n\\\\\",\"é😀ꦗ\",true,false,null,-0.5e+10,[],{}]",
    "{\"a\":{\"b\":{\"c\":[1,{\"d\":\"e\"},[[\"f\"]]]}},\"g\":\"\",\"h\":12345678901234567890}",
    "{\"k1\":1,\"k2\":2,\"k3\":3,\"k4\":4,\"k5\":5,\"k6\":6,\"k7\":7,\"k8\":8,\"k9\":9,\"k0\":0}",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\uD800\\uDFFF\"", "-0.0e-0", "[[[[[[[[1.0]]]]]]]]",
    " true ",
  ].map { Array($0.utf8) }

  private func walk(_ value: JSONValue) -> Int {
    let scalars = [
      value.string != nil, value.number != nil, value.integer != nil, value.bool != nil,
    ]
    var seen = value.rawBytes.isEmpty ? 0 : 1 + scalars.count(where: { $0 })
    for element in value.elements { seen += walk(element) }
    for member in value.members { seen += member.key.utf8.count + walk(member.value) }
    return seen
  }

  @Test("neither traps nor points outside, and judges as Python's json or orjson do")
  func mutations() throws {
    let count = Soak.size(plain: 6_000, soak: 30_000, full: 100_000)
    let seed = UInt64.random(in: 0...(.max))
    var random = Randomness(state: seed)
    var mutation = TextMutation(Self.seeds)
    var judges = try JSONJudges()
    for round in 0..<count {
      let text = mutation.text(&random)
      let point = "seed \(seed), round \(round)"
      do throws(JSONError) {
        let document = try JSONDocument(text)
        #expect(walk(document.root) > 0, "\(point)")
        // A text that parses is UTF-8 throughout.
        #expect(String(validating: text, as: UTF8.self) != nil, "\(point)")
      } catch {
        #expect((0...text.count).contains(error.offset), "\(point)")
        #expect(error.line >= 1 && error.column >= 1, "\(point)")
        #expect(!error.message.english.isEmpty, "\(point)")
      }
      try judges.add(text)
    }
    try judges.finish("\(count) texts")
    #expect(mutation.done.count == TextMutation.Deed.allCases.count)
  }

  @Test("no beginning of a text is taken for the whole")
  func cut() {
    for text in Self.seeds where text.first.map({ $0 == 0x7B || $0 == 0x5B }) ?? false {
      let whole = text.last == 0x0A ? text.count - 1 : text.count
      for length in 0..<whole {
        #expect(throws: JSONError.self) { try JSONDocument(Array(text.prefix(length))) }
      }
    }
  }
}
