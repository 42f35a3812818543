/// The system that the code of a region belongs to; the same digits mean other places in each.
public enum CodeSystem: String, CaseIterable, Sendable {
  /// The Ministry of Home Affairs, in force (Kepmendagri 300.2.2-2430/2025).
  case kemendagri
  /// Statistics Indonesia, the series of 34 provinces (2019).
  case bps2019

  /// The name that the interface shows.
  public var title: Bilingual {
    switch self {
    case .kemendagri: Bilingual(same: "Kemendagri")
    case .bps2019: Bilingual(same: "BPS 2019")
    }
  }
}
