import Store
import Testing

/// Every kind of problem, with its place.
struct JSONProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: [UInt8]
    let problem: JSONProblem
    let line: Int
    let column: Int

    init(_ text: String, _ problem: JSONProblem, _ line: Int, _ column: Int) {
      self.init(Array(text.utf8), problem, line, column)
    }

    init(_ text: [UInt8], _ problem: JSONProblem, _ line: Int, _ column: Int) {
      self.text = text
      self.problem = problem
      self.line = line
      self.column = column
    }

    var testDescription: String { String(decoding: text.prefix(40), as: UTF8.self) }
  }

  static let cases: [Case] = [
    Case("", .emptyFile, 1, 1),
    Case(" \n\t\r ", .emptyFile, 1, 1),
    Case("\u{FEFF}{}", .byteOrderMark, 1, 1),
    Case([0x22, 0x61, 0xFF, 0x22], .invalidUTF8, 1, 3),
    Case([0x5B, 0x0A, 0xC0, 0x80], .invalidUTF8, 2, 1),
    Case([0x22, 0x5C, 0x80, 0x22], .invalidUTF8, 1, 3),
    Case([0xFF, 0xFE, 0x7B, 0x00], .invalidUTF8, 1, 1),
    Case("[1", .unexpectedEnd(.commaOrBracket), 1, 3),
    Case("[1,", .unexpectedEnd(.value), 1, 4),
    Case("[", .unexpectedEnd(.valueOrBracket), 1, 2),
    Case("{", .unexpectedEnd(.keyOrBrace), 1, 2),
    Case("{\"a\"", .unexpectedEnd(.colon), 1, 5),
    Case("{\"a\":", .unexpectedEnd(.value), 1, 6),
    Case("{\"a\":1\n", .unexpectedEnd(.commaOrBrace), 2, 1),
    Case("{\"a\":1,", .unexpectedEnd(.key), 1, 8),
    Case("{\n\"a\":\"b}\n".replacing("\n", with: " "), .unclosedString, 1, 7),
    Case("[\"a\\", .unclosedString, 1, 2),
    Case("{\n\"é\":1,\n}", .trailingComma, 2, 6),
    Case("[1 , ]", .trailingComma, 1, 4),
    Case("{\"a\":1\n\"b\":2}", .missingComma, 1, 7),
    Case("[1 2]", .missingComma, 1, 3),
    Case("[[]{}]", .missingComma, 1, 4),
    Case("{\"a\" 1}", .missingColon, 1, 5),
    Case("{\"a\",\"b\"}", .missingColon, 1, 5),
    Case("{a:1}", .keyNotString, 1, 2),
    Case("{\"a\":1,2:3}", .keyNotString, 1, 8),
    Case("['a']", .singleQuotes, 1, 2),
    Case("{'a':1}", .singleQuotes, 1, 2),
    Case("{“a”:1}", .typographicQuotes, 1, 2),
    Case("{\n  // nama\n}", .comment, 2, 3),
    Case("[1 /* satu */]", .comment, 1, 4),
    Case("# nama\n{}", .comment, 1, 1),
    Case("{} // habis", .comment, 1, 4),
    Case("{\"a\" /**/ :1}", .comment, 1, 6),
    Case("[True]", .unquotedWord("True"), 1, 2),
    Case("{\"a\":None}", .unquotedWord("None"), 1, 6),
    Case("[NaN]", .unquotedWord("NaN"), 1, 2),
    Case("[undefined]", .unquotedWord("undefined"), 1, 2),
    Case("[-Infinity]", .unquotedWord("-Infinity"), 1, 2),
    Case("[nul]", .unquotedWord("nul"), 1, 2),
    Case("[trues]", .unquotedWord("trues"), 1, 2),
    Case("[1,007]", .leadingZero, 1, 4),
    Case("[-01]", .leadingZero, 1, 3),
    Case("[+1]", .leadingPlus, 1, 2),
    Case("[.5]", .bareDecimalPoint, 1, 2),
    Case("[5.]", .bareDecimalPoint, 1, 3),
    Case("[-.5]", .bareDecimalPoint, 1, 3),
    Case("[1e]", .badExponent, 1, 3),
    Case("[1E+]", .badExponent, 1, 3),
    Case("[- 1]", .missingDigits, 1, 2),
    Case("-", .missingDigits, 1, 1),
    Case("[1.2.3]", .malformedNumber, 1, 5),
    Case("[0x1F]", .malformedNumber, 1, 3),
    Case("1_000", .malformedNumber, 1, 2),
    Case("[\"a\tb\"]", .controlCharacter(9), 1, 4),
    Case("[\"a\nb\"]", .controlCharacter(10), 1, 4),
    Case("[\"a\0\"]", .controlCharacter(0), 1, 4),
    Case("[\"é\\x\"]", .badEscape("x"), 1, 4),
    Case("[\"\\é\"]", .badEscape("é"), 1, 3),
    Case("[\"\\u12g4\"]", .badUnicodeEscape, 1, 3),
    Case("[\"\\u12", .badUnicodeEscape, 1, 3),
    Case("[\"\\ud800\"]", .loneSurrogate, 1, 3),
    Case("[\"\\udc00\\ud800\"]", .loneSurrogate, 1, 3),
    Case("[\"ab\\ud83d\\u0041\"]", .loneSurrogate, 1, 5),
    Case("{\"a\":1,\n\"b\":{\"a\":2},\"a\":3}", .duplicateKey("a"), 2, 13),
    Case("{\"é\":1,\"\\u00e9\":2}", .duplicateKey("é"), 1, 8),
    Case("{\"\":1,\"\":2}", .duplicateKey(""), 1, 7),
    Case(String(repeating: "[", count: 129), .tooDeep, 1, 129),
    Case("{} {}", .textAfterEnd, 1, 4),
    Case("[]]", .textAfterEnd, 1, 3),
    Case("[1}", .unexpectedCharacter("}", .commaOrBracket), 1, 3),
    Case("[1,,2]", .unexpectedCharacter(",", .value), 1, 4),
    Case("[,1]", .unexpectedCharacter(",", .valueOrBracket), 1, 2),
    Case("{\"a\":1;}", .unexpectedCharacter(";", .commaOrBrace), 1, 7),
    Case("{,}", .unexpectedCharacter(",", .keyOrBrace), 1, 2),
    Case("{\"a\":1,,}", .unexpectedCharacter(",", .key), 1, 8),
    Case("[\u{A0}1]", .unexpectedCharacter("\u{A0}", .valueOrBracket), 1, 2),
    Case("[\u{0B}1]", .unexpectedCharacter("\u{0B}", .valueOrBracket), 1, 2),
  ]

  @Test("names the problem and its place", arguments: cases)
  func place(_ example: Case) {
    let error = #expect(throws: JSONError.self) { try JSONDocument(example.text) }
    #expect(error?.problem == example.problem)
    #expect(error?.line == example.line)
    #expect(error?.column == example.column)
  }

  @Test("says the problem and the mend in both languages", arguments: cases)
  func message(_ example: Case) {
    let message = example.problem.message
    #expect(message.indonesian != message.english)
    for text in [message.indonesian, message.english] {
      #expect(text.count > 40)
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }
  }

  @Test("the message of a key or word from a file carries no control characters")
  func messageIsSafe() {
    let hostile: [JSONProblem] = [
      .duplicateKey("\u{1B}[2J\u{202E}"), .unexpectedCharacter("\u{1B}", .value),
      .badEscape("\u{202E}"), .controlCharacter(0x1B),
    ]
    for problem in hostile {
      for scalar in problem.message.english.unicodeScalars {
        #expect(scalar != "\u{1B}" && scalar != "\u{202E}")
      }
    }
  }

  @Test("the message of an error starts with line and column")
  func errorMessage() {
    let error = #expect(throws: JSONError.self) { try JSONDocument(Array("[\n1,]".utf8)) }
    #expect(error?.offset == 3)
    #expect(error?.message.indonesian.hasPrefix("Baris 2, kolom 2: ") == true)
    #expect(error?.message.english.hasPrefix("Line 2, column 2: ") == true)
  }

  @Test("finds a duplicate among many keys, and with escapes, at its place")
  func manyKeys() {
    let keys = (0..<1_000).map { "\"k\($0)\":0" }
    let text = "{" + keys.joined(separator: ",") + ",\n\"\\u006b7\":1,\"k8\":1}"
    let error = #expect(throws: JSONError.self) { try JSONDocument(Array(text.utf8)) }
    #expect(error?.problem == .duplicateKey("k7"))
    #expect(error?.line == 2)
    #expect(error?.column == 1)
  }

  @Test("finds a duplicate at every distance", arguments: [1, 2, 8, 31, 32, 33, 40, 100])
  func everyDistance(_ count: Int) throws {
    let keys = (0..<count).map { "\"subsektor\($0)\":[{\"a\":1}]" }
    _ = try JSONDocument(Array("{\(keys.joined(separator: ","))}".utf8))
    for place in 0..<count {
      let text = "{\(keys.joined(separator: ",")),\"subsektor\(place)\":2}"
      let error = #expect(throws: JSONError.self) { try JSONDocument(Array(text.utf8)) }
      #expect(error?.problem == .duplicateKey("subsektor\(place)"))
    }
  }
}
