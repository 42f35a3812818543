import Store
import Testing

struct JSONValueTests {
  private func root(_ text: String) throws -> JSONValue {
    try JSONDocument(Array(text.utf8)).root
  }

  @Test("gives kinds, counts and ranges")
  func kinds() throws {
    let value = try root(" {\"a\":[1, \"b\"],\"c\":{},\"d\":true,\"e\":false,\"f\":null} ")
    #expect(value.kind == .object)
    #expect(value.count == 5)
    #expect(value.range == 1..<50)
    #expect(value.members.map(\.key) == ["a", "c", "d", "e", "f"])
    #expect(value.members.map(\.value.kind) == [.array, .object, .boolean, .boolean, .null])
    #expect(value["a"]?.count == 2)
    #expect(value["a"].map { String(decoding: $0.rawBytes, as: UTF8.self) } == "[1, \"b\"]")
    #expect(value["a"]?.elements.map(\.kind) == [.number, .string])
    #expect(value["c"]?.count == 0)
    #expect(value["d"]?.bool == true)
    #expect(value["e"]?.bool == false)
    #expect(value["f"]?.isNull == true)
    #expect(value["g"] == nil)
  }

  @Test("asks nothing of a value of another kind")
  func otherKinds() throws {
    let value = try root("[{\"a\":1},[2],\"3\",4,true,null]")
    for element in value.elements {
      #expect(element["b"] == nil)
      #expect(element.kind == .object || element.member("a") == nil)
      #expect(element.kind == .object || Array(element.members).isEmpty)
      #expect(element.kind == .array || Array(element.elements).isEmpty)
      #expect((element.string != nil) == (element.kind == .string))
      #expect((element.number != nil) == (element.kind == .number))
      #expect((element.integer != nil) == (element.kind == .number))
      #expect((element.bool != nil) == (element.kind == .boolean))
      #expect(element.isNull == (element.kind == .null))
    }
  }

  @Test(
    "reads escapes",
    arguments: [
      ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{08}\u{0C}\n\r\t"),
      ("\"\\u0000\\u0041\\u00e9\\u20AC\"", "\0Aé€"), ("\"\\ud83d\\uDE00!\"", "😀!"),
      ("\"é\\né\"", "é\né"), ("\"\\\\u0041\"", "\\u0041"),
    ])
  func escapes(_ text: String, _ expected: String) throws {
    #expect(try root(text).string == expected)
    #expect(try root(text).isString(expected))
    #expect(try !root(text).isString(expected + "x"))
    #expect(try root("{\(text):1}")[expected]?.integer == 1)
  }

  @Test("compares keys byte for byte, without strings")
  func keys() throws {
    let value = try root("{\"e\u{301}\":1,\"é\":2,\"\":3,\"abc\":4}")
    #expect(value["e\u{301}"]?.integer == 1)
    #expect(value["é"]?.integer == 2)
    #expect(value[""]?.integer == 3)
    #expect(value["ab"] == nil)
    #expect(value.entries.first { $0.key.isString("abc") }?.value.integer == 4)
    #expect(value.entries.filter { $0.key.isString("") }.count == 1)
  }

  @Test(
    "reads whole numbers exactly or not at all",
    arguments: [
      ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("12.0", 12), ("-3.000", -3),
      ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
      ("9223372036854775808", nil), ("-9223372036854775809", nil), ("99999999999999999999", nil),
      ("1.5", nil), ("0.0000000000000000000000001", nil), ("1e2", nil),
    ])
  func integers(_ text: String, _ expected: Int?) throws {
    #expect(try root(text).integer == expected)
  }

  @Test(
    "reads the nearest double",
    arguments: [
      ("0", 0.0), ("0.1", 0.1), ("-1.5e3", -1500), ("1e-7", 1e-7),
      ("5e-324", .leastNonzeroMagnitude),
      ("2.2250738585072011e-308", Double.leastNormalMagnitude.nextDown),
      ("9007199254740993", 9_007_199_254_740_992),
      ("1.7976931348623157e308", 1.7976931348623157e308), ("1e400", nil), ("-1e400", nil),
      ("1e-400", 0),
    ])
  func numbers(_ text: String, _ expected: Double?) throws {
    #expect(try root(text).number == expected)
  }

  @Test("counts lines by line feeds and columns by scalars")
  func positions() throws {
    let document = try JSONDocument(Array("[\r\n\"é😀\", 1]".utf8))
    let one = try #require(document.root.elements.map { $0 }.last)
    #expect(document.position(ofByte: one.range.lowerBound) == (2, 7))
    #expect(document.position(ofByte: -5) == (1, 1))
    #expect(document.position(ofByte: 0) == (1, 1))
    #expect(document.position(ofByte: 10_000) == (2, 9))
  }

  @Test("reads lists of the shortest values, and finds a fault at their end")
  func denseLists() throws {
    let ones = "[" + String(repeating: "1,", count: 5_000)
    let nested = "[" + String(repeating: "[],", count: 5_000)
    #expect(try root(ones + "1]").elements.compactMap(\.integer).count == 5_001)
    #expect(
      try root(nested + "{}]").elements.map(\.range.count) == Array(repeating: 2, count: 5_001))
    let error = #expect(throws: JSONError.self) { try JSONDocument(Array((ones + "]").utf8)) }
    #expect(error?.problem == .trailingComma)
    #expect(error?.column == 10_001)
  }

  @Test("reads an object of 50,000 keys, and one with escapes in each")
  func manyKeys() throws {
    for backslash in ["", "\\u0041"] {
      let members = (0..<50_000).map { "\"\(backslash)kunci-\($0)\":\($0)" }
      let value = try root("{\(members.joined(separator: ","))}")
      #expect(value.count == 50_000)
      let last = (backslash.isEmpty ? "" : "A") + "kunci-49999"
      #expect(value[last]?.integer == 49_999)
    }
  }
}
