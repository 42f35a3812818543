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
    var number = 0
    var length = 0
    for byte in description.utf8 {
      if length == 2 {
        guard byte == UInt8(ascii: ".") else { return nil }
      } else {
        guard length < 5, (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      length += 1
    }
    guard length == 5 else { return nil }
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
