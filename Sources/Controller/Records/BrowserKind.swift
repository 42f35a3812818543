import Model

/// The kinds of records that the browser shows side by side.
public enum BrowserKind: String, CaseIterable, Choice {
  case community = "komunitas"
  case business = "usaha"
  case talent = "talenta"
  case space = "ruang"
  case organisation = "lembaga"

  /// The kind of the records that are shown as such.
  var record: RecordKind {
    switch self {
    case .community: .community
    case .business, .organisation: .organisation
    case .space: .space
    case .talent: .person
    }
  }

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .community: Bilingual("komunitas", "community")
    case .business: Bilingual("usaha", "business")
    case .talent: Bilingual("talenta", "talent")
    case .space: Bilingual("ruang", "space")
    case .organisation: Bilingual("lembaga", "organisation")
    }
  }
}
