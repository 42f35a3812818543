import Store
import Testing

/// Texts that RFC 8259 allows (y) and forbids (n), in the manner of the public suites.
struct JSONConformanceTests {
  static let accepted = [
    "{}", "[]", " [ ] ", "\t{\r\n}\n", "0", "-0", "-0.0", "1", "-1", "10", "1.5", "0.1", "1e5",
    "1E5", "1e+5", "1e-5", "0e0", "0E+1", "-0e-0", "123456789012345678901234567890", "1e400",
    "-1e-400", "1.0000000000000000000000000000000001", "true", "false", "null", "\"\"",
    "\"a\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u00E9\\u00e9\"",
    "\"\\uD83D\\uDE00\"", "\"\\uDBFF\\uDFFF\"", "\"\\uE000\\uFFFF\"", "\"\u{7F}\"",
    "\"\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}\"",
    "\"\u{2028}\u{2029}\"", "\"\u{FEFF}\"", "\"꧋ꦗꦮ꧋ ᬩᬮᬶ 😀\"", "[1,2,3]", "[ 1 , 2 ]",
    "[[],{},\"\",0,true,false,null]", "{\"a\":1}", "{ \"a\" : 1 , \"b\" : 2 }",
    "{\"\":0}", "{\"a\":{\"a\":{\"a\":{}}}}", "{\"a\":[],\"b\":[{}]}", "{\"a\":1,\"A\":2}",
    "{\"\u{E9}\":1,\"e\u{301}\":2}", "{\"\\u0061\":1,\"b\":2}", "[\"//\",\"#\",\"'\"]",
    "[\"1234567\"]", "[\"12345678\"]", "[\"123456789\"]", "[\"1234567é\"]",
  ]

  static let refused = [
    "", " ", ",", ":", "]", "}", "[", "{", "[1", "[1,", "[,]", "[1,]", "[,1]", "[1,,2]", "[1 2]",
    "[1;2]", "[1}", "{1}", "{]", "{\"a\"}", "{\"a\":}", "{\"a\"::1}", "{\"a\":1,}", "{,\"a\":1}",
    "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}",
    "{\"a\":1}}", "{}{}", "[][]", "1 1", "true false", "tru", "True", "TRUE", "truee", "nul",
    "nulll", "fals", "NaN", "Infinity", "-Infinity", "-NaN", "undefined", "+1", "++1", "--1", "-",
    "- 1", ".1", "-.1", "1.", "-1.", "1.e1", "1..2", "1.2.3", "01", "-01", "00", "-00", "0.", "1e",
    "1e+", "1e-", "1e1.5", "1ee1", "e1", "0x10", "0b1", "1_0", "1a", "1-", "1+2", "１",
    "\"", "\"a", "\"\\\"", "\"\\", "\"\\u\"", "\"\\u1\"", "\"\\u12\"", "\"\\u123\"", "\"\\u123G\"",
    "\"\\U0041\"", "\"\\x41\"", "\"\\a\"", "\"\\0\"", "\"\\'\"", "\"\\ \"", "\"\\u+123\"",
    "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800\\n\"", "\"\\uD800\\uD800\"", "\"\\uD800\\u0041\"",
    "\"\\uD800x\"", "\"\\uD83D\\u\"", "\"\\uDE00\\uD83D\"", "\"a\nb\"", "\"a\tb\"", "\"a\u{1F}b\"",
    "\"1234567\u{0}\"", "\"12345678\u{0}\"", "'a'", "a", "\u{FEFF}1", "1\u{FEFF}", "\u{0C}1",
    "\u{0B}1", "\u{A0}1", "\u{2028}1", "1\u{0}", "// a\n1", "1 // a", "/* a */ 1", "# a\n1", "/1",
    "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":1}", "[{\"a\":{\"b\":1,\"c\":2,\"b\":3}}]",
    "\"a\" \"b\"",
  ]

  static let notUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xC3, 0x28],
    [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE1, 0x80], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF0, 0x90, 0x80], [0xF0, 0x90, 0x28, 0xBC], [0xF0, 0x28, 0x8C, 0xBC],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xE9],
  ]

  @Test("accepts what RFC 8259 allows", arguments: accepted)
  func accepts(_ text: String) throws {
    let document = try JSONDocument(Array(text.utf8))
    #expect(document.root.range.lowerBound < document.root.range.upperBound)
    #expect(document.bytes == Array(text.utf8))
  }

  @Test("refuses what RFC 8259 forbids", arguments: refused)
  func refuses(_ text: String) {
    #expect(throws: JSONError.self) { try JSONDocument(Array(text.utf8)) }
  }

  @Test("refuses bytes that are not UTF-8, at every distance from a word's end")
  func refusesOtherEncodings() {
    for bytes in Self.notUTF8 {
      for padding in 0..<10 {
        let before = [0x22] + [UInt8](repeating: 0x61, count: padding)
        let error = #expect(throws: JSONError.self) {
          try JSONDocument(before + bytes + Array("\" ".utf8))
        }
        #expect(error?.problem == .invalidUTF8)
        #expect(error?.offset == padding + 1)
      }
    }
  }

  @Test("finds each byte that ends a plain run at every place of a word")
  func stops() {
    for padding in 0..<20 {
      for length in 0..<20 {
        let before = String(repeating: "x", count: padding)
        let after = String(repeating: "~", count: length)
        for (stop, text) in [("\\n", "\n"), ("é", "é"), ("\\\"", "\""), ("", "")] {
          let document = try? JSONDocument(Array("\"\(before)\(stop)\(after)\"".utf8))
          #expect(document?.root.string == before + text + after)
        }
      }
    }
  }

  @Test("Python's readers judge these texts alike, but for the differences that are meant")
  func judges() throws {
    var judges = try JSONJudges()
    for text in Self.accepted + Self.refused { try judges.add(Array(text.utf8)) }
    for bytes in Self.notUTF8 { try judges.add([0x22] + bytes + [0x22]) }
    for depth in [128, 129] {
      try judges.add(Array(repeating: 0x5B, count: depth) + Array(repeating: 0x5D, count: depth))
    }
    try judges.finish("conformance")
    #expect(judges.met.keys.contains(.duplicateKey) && judges.met.keys.contains(.tooDeep))
  }

  @Test("nests 128 deep and no deeper")
  func depth() throws {
    let deepest = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    _ = try JSONDocument(Array(deepest.utf8))
    let objects =
      String(repeating: "{\"a\":", count: 128) + "1" + String(repeating: "}", count: 128)
    _ = try JSONDocument(Array(objects.utf8))
    for text in ["[", "{\"a\":", "[{\"a\":"] {
      let error = #expect(throws: JSONError.self) {
        try JSONDocument(Array(String(repeating: text, count: 100_000).utf8))
      }
      #expect(error?.problem == .tooDeep)
    }
  }
}
