extension JSONParser {
  mutating func number(at start: Int) throws(JSONFault) -> Int {
    var at = start
    if byte(at: at) == .minus { at += 1 }
    let first = at
    at = endOfDigits(from: first)
    guard at > first else { throw faultOfMinus(at: start) }
    if base[first] == .zero, at > first + 1 { throw JSONFault(.leadingZero, at: first) }
    if byte(at: at) == .point { at = try endOfFraction(at: at) }
    if byte(at: at) | 0x20 == UInt8(ascii: "e") { at = try endOfExponent(at: at) }
    guard at - start <= JSONNode.largestExtent else { throw JSONFault(.tooLarge, at: start) }
    try nodes.append(JSONNode(.number, start: start, extent: at - start))
    return at
  }

  private func endOfDigits(from start: Int) -> Int {
    var at = start
    while byte(at: at).isDigit { at += 1 }
    return at
  }

  private func endOfFraction(at point: Int) throws(JSONFault) -> Int {
    let end = endOfDigits(from: point + 1)
    guard end > point + 1 else { throw JSONFault(.bareDecimalPoint, at: point) }
    return end
  }

  private func endOfExponent(at letter: Int) throws(JSONFault) -> Int {
    let sign = byte(at: letter + 1)
    let start = sign == .minus || sign == .plus ? letter + 2 : letter + 1
    let end = endOfDigits(from: start)
    guard end > start else { throw JSONFault(.badExponent, at: letter) }
    return end
  }

  private func faultOfMinus(at minus: Int) -> JSONFault {
    let next = byte(at: minus + 1)
    if next == .point { return JSONFault(.bareDecimalPoint, at: minus + 1) }
    return next.startsWord ? faultOfWord(at: minus) : JSONFault(.missingDigits, at: minus)
  }
}
