/// What a follow-up follows up.
public enum FollowUpSubject: String, CaseIterable, Choice {
  case recommendation = "rekomendasi"
  case jurus

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .recommendation: Bilingual("rekomendasi", "recommendation")
    case .jurus: Bilingual("jurus", "jurus of Catha Ekadasa")
    }
  }
}
