/// A link of the value chain.
public enum ChainLink: String, CaseIterable, Choice {
  case creation = "kreasi"
  case production = "produksi"
  case distribution = "distribusi"
  case consumption = "konsumsi"
  case conservation = "konservasi"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .creation: Bilingual("kreasi", "creation")
    case .production: Bilingual("produksi", "production")
    case .distribution: Bilingual("distribusi", "distribution")
    case .consumption: Bilingual("konsumsi", "consumption")
    case .conservation: Bilingual("konservasi", "conservation")
    }
  }
}
