/// Whether a region is a regency or a city.
public enum RegionKind: String, CaseIterable, Sendable {
  /// A regency, 416 of them.
  case kabupaten
  /// A city, 98 of them.
  case kota

  /// The word for it.
  public var title: Bilingual {
    switch self {
    case .kabupaten: Bilingual("Kabupaten", "Regency")
    case .kota: Bilingual("Kota", "City")
    }
  }

  /// The word before a name where room is short: "Kab." or "Kota".
  public var short: String {
    switch self {
    case .kabupaten: "Kab."
    case .kota: "Kota"
    }
  }

  /// What the head of the region is called.
  public var headTitle: Bilingual {
    switch self {
    case .kabupaten: Bilingual("Bupati", "Regent")
    case .kota: Bilingual("Wali Kota", "Mayor")
    }
  }
}
