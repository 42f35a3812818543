/// The Kemendagri code of a province, such as "35".
public struct ProvinceCode: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The code as a number, 11 to 99.
  public let number: UInt8

  /// A code of two digits; nil for any other text.
  public init?(_ description: String) {
    guard description.utf8.count == 2, let number = UInt8(description), number >= 11 else {
      return nil
    }
    self.number = number
  }

  /// The code with this number; nil outside 11 to 99.
  public init?(number: Int) {
    guard (11...99).contains(number) else { return nil }
    self.number = UInt8(number)
  }

  /// The two digits.
  public var description: String { String(number) }

  /// Whether `left` has the lower number.
  public static func < (left: ProvinceCode, right: ProvinceCode) -> Bool {
    left.number < right.number
  }
}
