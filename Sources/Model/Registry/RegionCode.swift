/// The Kemendagri code of a regency or city, such as "35.73".
///
/// The BPS code of four digits looks alike and means another place in 164 of 514 cases, so this type
/// takes the dotted form alone.
public struct RegionCode: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The four digits as a number: 3573.
  public let number: UInt16
  /// The province, the first two digits.
  public let province: ProvinceCode

  /// A code of two digits, a dot, and two digits; nil for any other text.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ".") else { return nil }
    var number = 0
    for index in [0, 1, 3, 4] {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - 0x30)
    }
    self.init(number: number)
  }

  /// The code with these four digits; nil for a number that no code can have.
  public init?(number: Int) {
    guard (1101...9999).contains(number), number % 100 != 0,
      let province = ProvinceCode(number: number / 100)
    else { return nil }
    self.number = UInt16(number)
    self.province = province
  }

  /// Whether the code is that of a kota: Kemendagri counts them from 71.
  public var kind: RegionKind { number % 100 >= 71 ? .kota : .kabupaten }

  /// The dotted form.
  public var description: String {
    let rest = number % 100
    return "\(province).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Whether `left` has the lower number.
  public static func < (left: RegionCode, right: RegionCode) -> Bool {
    left.number < right.number
  }
}
