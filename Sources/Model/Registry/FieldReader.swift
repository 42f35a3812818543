/// Reads the tab-separated fields of one row from left to right; past the end they are empty.
struct FieldReader {
  typealias Bytes = UnsafeBufferPointer<UInt8>.SubSequence

  private var rest: Bytes

  init(_ line: Bytes) {
    rest = line
  }

  mutating func text() -> String {
    String(decoding: field(), as: UTF8.self)
  }

  /// The parts of the next field between `separator`; none if it is empty.
  mutating func list(separator: Character) -> [String] {
    let text = text()
    return text.isEmpty ? [] : text.split(separator: separator).map(String.init)
  }

  /// The next field as a whole number; nil if it is empty or something else.
  mutating func integer() -> Int? {
    Self.integer(field())
  }

  /// The next field as a decimal number such as "-7.9785"; nil if it is empty or something else.
  mutating func decimal() -> Double? {
    let field = field()
    guard let dot = field.firstIndex(of: UInt8(ascii: ".")) else {
      return Self.integer(field).map(Double.init)
    }
    let isNegative = field.first == UInt8(ascii: "-")
    let fraction = field[dot...].dropFirst()
    guard let whole = Self.integer(field[..<dot]), let part = Self.integer(fraction), part >= 0
    else { return nil }
    let scale = fraction.reduce(1.0) { scale, _ in scale * 10 }
    // One division of whole numbers gives the nearest Double, as a parser would.
    let value = (Double(whole.magnitude) * scale + Double(part)) / scale
    return isNegative ? -value : value
  }

  private mutating func field() -> Bytes {
    let end = rest.firstIndex(of: UInt8(ascii: "\t")) ?? rest.endIndex
    let field = rest[rest.startIndex..<end]
    rest = rest[end...].dropFirst()
    return field
  }

  private static func integer(_ bytes: Bytes) -> Int? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? bytes.dropFirst() : bytes
    if digits.isEmpty || digits.count > 18 { return nil }
    var value = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return isNegative ? -value : value
  }
}
