/// How exactly a published count is worded.
public enum CountPrecision: String, CaseIterable, Choice {
  case about
  case moreThan = "more_than"

  /// What a person reads before the number.
  public var title: Bilingual {
    switch self {
    case .about: Bilingual("sekitar", "about")
    case .moreThan: Bilingual("lebih dari", "more than")
    }
  }
}
