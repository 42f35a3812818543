/// How much a figure can be trusted, the strongest first.
public enum Standing: String, CaseIterable, Comparable, Choice {
  /// Checked by someone other than the enterer.
  case verified
  /// An official publication.
  case official
  /// The region's own entry.
  case entry
  /// An estimate, shown on request alone.
  case estimate

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .verified: Bilingual("terverifikasi", "verified")
    case .official: Bilingual("terbitan resmi", "official publication")
    case .entry: Bilingual("isian daerah", "region's own entry")
    case .estimate: Bilingual("perkiraan", "estimate")
    }
  }

  /// The sign that stands for it in narrow places.
  public var sign: String {
    switch self {
    case .verified: "✓"
    case .official: "●"
    case .entry: "○"
    case .estimate: "~"
    }
  }

  /// Orders the standings from the strongest to the weakest.
  public static func < (left: Standing, right: Standing) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Standing.allCases.firstIndex(of: self) ?? 0 }
}
