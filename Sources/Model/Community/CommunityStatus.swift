/// Whether a community, organisation or space is at work.
public enum CommunityStatus: String, CaseIterable, Choice {
  case active = "aktif"
  case starting = "rintisan"
  case passive = "pasif"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .active: Bilingual("aktif", "active")
    case .starting: Bilingual("rintisan", "starting")
    case .passive: Bilingual("pasif", "passive")
    }
  }
}
