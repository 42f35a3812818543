/// How well a fact of the starting network is attested.
public enum Attestation: String, CaseIterable, Choice {
  /// Two sources, or one official.
  case verified
  /// One press source.
  case single
  /// The designation is certain, its subsector is not.
  case unverified

  /// What a person calls it where there is little room.
  public var shortTitle: Bilingual {
    switch self {
    case .verified: Bilingual("2 sumber", "2 sources")
    case .single: Bilingual("1 sumber", "1 source")
    case .unverified: Bilingual("subsektor?", "subsector?")
    }
  }

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .verified: Bilingual("dua sumber atau resmi", "two sources or official")
    case .single: Bilingual("satu sumber", "one source")
    case .unverified: Bilingual("subsektor belum pasti", "subsector uncertain")
    }
  }
}
