/// The unit of a figure; figures of different units are never mixed.
public enum Unit: Hashable, Sendable {
  /// A step of the own assessment, 1 to 5.
  case level
  /// Businesses.
  case businesses
  /// People.
  case people
  /// Indonesian rupiah.
  case rupiah
  /// US dollars.
  case dollars
  /// Registrations.
  case registrations
  /// A step of the strength of a link, 0 to 4.
  case strength

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .level: Bilingual("tingkat 1–5", "level 1–5")
    case .businesses: Bilingual("usaha", "businesses")
    case .people: Bilingual("orang", "people")
    case .rupiah: Bilingual(same: "Rp")
    case .dollars: Bilingual(same: "US$")
    case .registrations: Bilingual("pendaftaran", "registrations")
    case .strength: Bilingual("kekuatan 0–4", "strength 0–4")
    }
  }
}
