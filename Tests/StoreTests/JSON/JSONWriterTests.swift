import Store
import Testing

struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("writes the compact form with its own commas")
  func compact() {
    let text = written {
      $0.beginObject()
      $0.key("id")
      $0.string("x")
      $0.key("rev")
      $0.integer(1)
      $0.key("list")
      $0.beginArray()
      $0.beginArray()
      $0.endArray()
      $0.beginObject()
      $0.endObject()
      $0.bool(true)
      $0.bool(false)
      $0.null()
      $0.raw(Array("{\"a\": 1}".utf8))
      $0.number(0.5)
      $0.endArray()
      $0.key("last")
      $0.null()
      $0.endObject()
    }
    #expect(
      text
        == "{\"id\":\"x\",\"rev\":1,\"list\":[[],{},true,false,null,{\"a\": 1},0.5],\"last\":null}")
  }

  @Test(
    "escapes only what must be",
    arguments: [
      ("", "\"\""), ("a\"b\\c/d", "\"a\\\"b\\\\c/d\""), ("\n\t", "\"\\n\\t\""),
      ("\0\u{08}\r\u{1F}", "\"\\u0000\\u0008\\u000d\\u001f\""),
      ("é😀\u{7F}\u{2028}", "\"é😀\u{7F}\u{2028}\""),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(written { $0.string(text) } == expected)
  }

  @Test(
    "writes numbers in their shortest form",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (3.0, "3"), (-12.0, "-12"), (0.1, "0.1"), (1e15, "1000000000000000"),
      (0x1p53, "9007199254740992"), (0x1p54, "1.8014398509481984e+16"), (1e16, "1e+16"),
      (1e300, "1e+300"),
      (1e-7, "1e-07"), (-7.9797, "-7.9797"), (.infinity, "null"), (-.infinity, "null"),
      (.nan, "null"),
    ])
  func numbers(_ value: Double, _ expected: String) {
    #expect(written { $0.number(value) } == expected)
  }

  @Test("writes whole numbers", arguments: [0, 7, -1, 10, 1_234_567_890, Int.max, Int.min])
  func integers(_ value: Int) {
    #expect(written { $0.integer(value) } == "\(value)")
  }

  @Test("what it writes reads back equal")
  func roundTrip() throws {
    let seed = UInt64.random(in: 0...(.max))
    var random = Randomness(state: seed)
    let doubles = (0..<500).map { _ in Double(bitPattern: random.next()) }.filter(\.isFinite)
    let texts = (0..<500).map { _ in
      let scalars = (0..<Int.random(in: 0..<20, using: &random)).map { _ in
        Unicode.Scalar(UInt32.random(in: 0..<0x400, using: &random)) ?? "😀"
      }
      return String(String.UnicodeScalarView(scalars))
    }
    var writer = JSONWriter()
    writer.beginArray()
    for value in doubles { writer.number(value) }
    for text in texts { writer.string(text) }
    writer.endArray()
    let elements = try JSONDocument(writer.bytes).root.elements.map { $0 }
    #expect(elements.compactMap(\.number) == doubles, "seed \(seed)")
    #expect(elements.compactMap(\.string) == texts, "seed \(seed)")
  }
}
