/// An area that a figure speaks of.
public enum Area: Hashable, Sendable {
  /// Indonesia.
  case nation
  /// A group of provinces, by the id of its record.
  case group(String)
  /// A province.
  case province(ProvinceCode)
  /// A regency or city.
  case region(RegionCode)

  /// The area of a code such as `ID`, `group:jabar`, `32` or `32.73`; nil for any other text.
  public init?(code: String) {
    if code == "ID" {
      self = .nation
    } else if code.hasPrefix("group:") {
      self = .group(String(code.dropFirst(6)))
    } else if let region = RegionCode(code) {
      self = .region(region)
    } else if let province = ProvinceCode(code) {
      self = .province(province)
    } else {
      return nil
    }
  }

  /// As it is written in files.
  public var code: String {
    switch self {
    case .nation: "ID"
    case .group(let id): "group:" + id
    case .province(let code): code.description
    case .region(let code): code.description
    }
  }

  /// Whether it is one regency or city.
  public var isRegion: Bool {
    if case .region = self { return true }
    return false
  }
}
