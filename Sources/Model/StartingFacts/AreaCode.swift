/// The code of a region or of a whole province.
public enum AreaCode: Hashable, Sendable, LosslessStringConvertible {
  /// A regency or city, "35.73".
  case region(RegionCode)
  /// A province, "31".
  case province(ProvinceCode)

  /// A code of either kind; nil for any other text.
  public init?(_ description: String) {
    if let region = RegionCode(description) {
      self = .region(region)
    } else if let province = ProvinceCode(description) {
      self = .province(province)
    } else {
      return nil
    }
  }

  /// The code as it is written.
  public var description: String {
    switch self {
    case .region(let code): code.description
    case .province(let code): code.description
    }
  }
}
