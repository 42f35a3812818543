import Store
import Testing

struct CanonicalFileTests {
  @Test("puts each field and each record on a line of its own")
  func layout() throws {
    var file = CanonicalFile()
    file.field("format") { $0.integer(1) }
    file.field("city") {
      $0.beginObject()
      $0.key("code")
      $0.string("35.73")
      $0.endObject()
    }
    file.records("communities", [Array("{\"id\":\"a\"}".utf8), Array("{\"id\":\"b\"}".utf8)])
    file.field("note") { $0.null() }
    let bytes = file.finish()
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
        "format":1,
        "city":{"code":"35.73"},
        "communities":[
        {"id":"a"},
        {"id":"b"}
        ],
        "note":null
        }

        """)
    #expect(try JSONDocument(bytes).root["communities"]?.count == 2)
  }

  @Test("writes a file again, byte for byte, from the values read")
  func again() throws {
    let text = """
      {
      "format":1,
      "unknown":{"kept": [1.50]},
      "communities":[
      {"id":"a"}
      ]
      }

      """
    let document = try JSONDocument(Array(text.utf8))
    var file = CanonicalFile()
    for (key, value) in document.root.members {
      if value.kind == .array {
        file.records(key, value.elements.map(\.rawBytes))
      } else {
        file.field(key) { $0.raw(value.rawBytes) }
      }
    }
    #expect(file.finish() == document.bytes)
  }

  @Test("is valid JSON also without fields, with an empty list, and with a field left unwritten")
  func empty() throws {
    #expect(try JSONDocument(CanonicalFile().finish()).root.count == 0)
    var file = CanonicalFile(room: 100)
    file.records("none", [[UInt8]]())
    file.field("forgotten") { _ in }
    let root = try JSONDocument(file.finish()).root
    #expect(root["none"]?.count == 0)
    #expect(root["forgotten"]?.isNull == true)
  }
}
