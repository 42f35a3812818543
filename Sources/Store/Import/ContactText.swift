import Model

/// What a cell of contacts holds.
enum ContactText {
  /// What it says is to be kept as it is.
  case fine
  /// A telephone number whose first 0 a spreadsheet took away.
  case lostZero
  /// A number such as `8,12E+10`, whose last digits are gone.
  case lostDigits
  /// A NIK or KK, which is not stored.
  case identity

  /// What the bytes of a cell are.
  init(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var digits = 0
    var others = 0
    var hasExponent = false
    var first: UInt8 = 0
    for byte in text {
      if byte.isDigit {
        if digits == 0 { first = byte }
        digits &+= 1
      } else if byte | 0x20 == UInt8(ascii: "e") {
        hasExponent = true
        others &+= 1
      } else if byte != .space, byte != .minus, byte != .point, byte != .comma {
        others &+= 1
      }
    }
    if digits == 16, others == 0 {
      self = .identity
    } else if hasExponent, others == 2, digits >= 3, Self.isScientific(text) {
      self = .lostDigits
    } else if others == 0, (9...12).contains(digits), first == UInt8(ascii: "8") {
      self = .lostZero
    } else {
      self = .fine
    }
  }

  /// Whether the words of a cell hold the number of an identity card.
  static func identity(in text: Slice<UnsafeBufferPointer<UInt8>>) -> ContactText {
    guard text.count >= 16 else { return .fine }
    var run = 0
    for byte in text where byte != .point || run == 0 {
      run = byte.isDigit ? run &+ 1 : 0
      if run == 16 { return .identity }
    }
    return .fine
  }

  private static func isScientific(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let place = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      text[..<place].allSatisfy({ $0.isDigit || $0 == .comma || $0 == .point || $0 == .space })
    else { return false }
    let rest = text[place...].dropFirst()
    return rest.first == .plus && rest.dropFirst().allSatisfy { $0.isDigit || $0 == .space }
  }
}
