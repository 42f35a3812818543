/// The text of a validated string body, its escapes replaced.
enum JSONEscapes {
  static func decoded(_ body: some RandomAccessCollection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(body.count)
    var rest = body.makeIterator()
    while let byte = rest.next() {
      guard byte == .backslash else {
        text.append(byte)
        continue
      }
      guard let letter = rest.next() else { break }
      if letter == UInt8(ascii: "u") {
        appendScalar(from: &rest, to: &text)
      } else {
        text.append(plain(letter))
      }
    }
    return text
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): .lineFeed
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "t"): .tab
    default: letter
    }
  }

  private static func appendScalar(
    from rest: inout some IteratorProtocol<UInt8>, to text: inout [UInt8]
  ) {
    var code = UInt32(codeUnit(from: &rest))
    if code & 0xFC00 == 0xD800 {
      _ = rest.next()
      _ = rest.next()
      code = 0x10000 + (code & 0x3FF) << 10 + UInt32(codeUnit(from: &rest) & 0x3FF)
    }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func codeUnit(from rest: inout some IteratorProtocol<UInt8>) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 { unit = unit << 4 | (rest.next()?.hexadecimalDigit ?? 0) }
    return unit
  }
}
