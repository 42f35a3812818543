/// Names what is wrong at a place where the grammar does not go on: off the fast path.
extension JSONParser {
  func faultInPlaceOfValue(at offset: Int, expecting expected: JSONExpectation) -> JSONFault {
    guard offset < count else { return JSONFault(.unexpectedEnd(expected), at: count) }
    let found = base[offset]
    if found.startsWord { return faultOfWord(at: offset) }
    switch found {
    case .plus: return JSONFault(.leadingPlus, at: offset)
    case .point: return JSONFault(.bareDecimalPoint, at: offset)
    default: return faultOfCharacter(at: offset, expecting: expected)
    }
  }

  func faultInPlaceOfKey(at offset: Int, expecting expected: JSONExpectation) -> JSONFault {
    guard offset < count else { return JSONFault(.unexpectedEnd(expected), at: count) }
    return startsValue(at: offset)
      ? JSONFault(.keyNotString, at: offset)
      : faultOfCharacter(at: offset, expecting: expected)
  }

  func faultInPlaceOfColon(keyEnd: Int, next: Int) -> JSONFault {
    guard next < count else { return JSONFault(.unexpectedEnd(.colon), at: count) }
    if isComment(at: next) { return JSONFault(.comment, at: next) }
    return JSONFault(.missingColon, at: keyEnd)
  }

  func faultAfterItem(end: Int, next: Int, expecting expected: JSONExpectation) -> JSONFault {
    guard next < count else { return JSONFault(.unexpectedEnd(expected), at: count) }
    if isGluedToNumber(end: end, next: next) { return JSONFault(.malformedNumber, at: next) }
    return startsValue(at: next)
      ? JSONFault(.missingComma, at: end)
      : faultOfCharacter(at: next, expecting: expected)
  }

  func faultAfterText(end: Int, next: Int) -> JSONFault {
    if isGluedToNumber(end: end, next: next) { return JSONFault(.malformedNumber, at: next) }
    return JSONFault(isComment(at: next) ? .comment : .textAfterEnd, at: next)
  }

  func faultOfWord(at start: Int) -> JSONFault {
    var end = start + 1
    while byte(at: end).startsWord || byte(at: end).isDigit, end - start < 40 { end += 1 }
    let bytes = UnsafeBufferPointer(start: base + start, count: end - start)
    return JSONFault(.unquotedWord(String(decoding: bytes, as: UTF8.self)), at: start)
  }

  private func faultOfCharacter(
    at offset: Int, expecting expected: JSONExpectation
  ) -> JSONFault {
    guard let found = scalar(at: offset) else { return JSONFault(.invalidUTF8, at: offset) }
    if isComment(at: offset) { return JSONFault(.comment, at: offset) }
    switch found {
    case "'": return JSONFault(.singleQuotes, at: offset)
    case "\u{2018}"..."\u{201F}", "\u{AB}", "\u{BB}":
      return JSONFault(.typographicQuotes, at: offset)
    default: return JSONFault(.unexpectedCharacter(found, expected), at: offset)
    }
  }

  private func startsValue(at offset: Int) -> Bool {
    switch byte(at: offset) {
    case .quote, .openBrace, .openBracket, .minus, .zero ... .nine: true
    case let other: other.startsWord
    }
  }

  private func isComment(at offset: Int) -> Bool {
    switch byte(at: offset) {
    case UInt8(ascii: "#"): true
    case .slash: byte(at: offset + 1) == .slash || byte(at: offset + 1) == UInt8(ascii: "*")
    default: false
    }
  }

  private func isGluedToNumber(end: Int, next: Int) -> Bool {
    guard end == next, byte(at: end - 1).isDigit else { return false }
    let found = byte(at: next)
    return found.startsWord || found == .point || found == .plus || found == .minus
  }
}
