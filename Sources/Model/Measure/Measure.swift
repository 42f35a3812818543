/// What the cells of the heatmap show.
public enum Measure: String, CaseIterable, Choice {
  /// A region's own assessment, 1 to 5.
  case level = "tingkat"
  /// Creative businesses.
  case businesses = "usaha"
  /// Creative workers.
  case workers = "tenaga_kerja"
  /// Creative businesses per 100,000 people.
  case businessesPerHead = "usaha_per_100rb"
  /// A subsector's share of a region's creative businesses, 0 to 1.
  case businessShare = "pangsa"
  /// A subsector's share of the small businesses that an office coaches, 0 to 1.
  case coachedShare = "pangsa_umkm"
  /// Designations.
  case designations = "penetapan"
  /// Communities on record.
  case communities = "komunitas"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .level: Bilingual("Tingkat potensi", "Level of potential")
    case .businesses: Bilingual("Usaha kreatif", "Creative businesses")
    case .workers: Bilingual("Tenaga kerja kreatif", "Creative workers")
    case .businessesPerHead:
      Bilingual("Usaha per 100.000 penduduk", "Businesses per 100,000 people")
    case .businessShare: Bilingual("Pangsa usaha", "Share of businesses")
    case .coachedShare: Bilingual("Komposisi UMKM binaan", "Make-up of coached businesses")
    case .designations: Bilingual("Penetapan", "Designations")
    case .communities: Bilingual("Komunitas", "Communities")
    }
  }

  /// What its numbers mean.
  public var explanation: Bilingual {
    switch self {
    case .level: Bilingual("penilaian sendiri 1–5", "own assessment 1–5")
    case .businesses: Bilingual("jumlah usaha", "number of businesses")
    case .workers: Bilingual("jumlah orang", "number of people")
    case .businessesPerHead: Bilingual("penduduk 2024", "population of 2024")
    case .businessShare, .coachedShare: Bilingual("persen", "per cent")
    case .designations:
      Bilingual("UNESCO, KaTa Kreatif, PMK3I", "UNESCO, KaTa Kreatif, PMK3I")
    case .communities: Bilingual("dihitung dari data", "counted from the records")
    }
  }

  /// The figures that it is made from; nil if it counts records.
  public var figureKind: FigureKind? {
    switch self {
    case .level: .level
    case .businesses, .businessesPerHead, .businessShare: .businesses
    case .workers: .workers
    case .coachedShare: .coachedBusinesses
    case .designations, .communities: nil
    }
  }

  /// Whether its cells are shares of their row.
  public var isShare: Bool { self == .businessShare || self == .coachedShare }

  /// Whether its cells can be added up.
  public var isAdditive: Bool {
    switch self {
    case .businesses, .workers, .designations, .communities, .businessesPerHead: true
    case .level, .businessShare, .coachedShare: false
    }
  }
}
