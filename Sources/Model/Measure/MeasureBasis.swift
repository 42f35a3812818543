/// What a measure is made from: figures of one kind, or records that are counted.
public enum MeasureBasis: String, CaseIterable, Choice {
  /// A region's own assessment, 1 to 5.
  case level = "tingkat"
  /// Creative businesses.
  case businesses = "usaha"
  /// Creative workers.
  case workers = "tenaga_kerja"
  /// Turnover in rupiah a year.
  case turnover = "omzet"
  /// Exports in US dollars a year.
  case exports = "ekspor"
  /// Registered intellectual property.
  case registrations = "ki"
  /// Small businesses that an office coaches: a composition, never a size.
  case coachedBusinesses = "umkm_binaan"
  /// The mean strength of the five links of the value chain, 0 to 4.
  case chain = "rantai"
  /// Communities on record.
  case communities = "komunitas"
  /// Designations.
  case designations = "penetapan"
  /// How many of the kinds of figures are known, 0 to 1.
  case coverage = "keterisian"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .level: Bilingual("Tingkat potensi", "Level of potential")
    case .businesses: Bilingual("Usaha kreatif", "Creative businesses")
    case .workers: Bilingual("Tenaga kerja kreatif", "Creative workers")
    case .turnover: Bilingual("Omzet", "Turnover")
    case .exports: Bilingual("Ekspor", "Exports")
    case .registrations: Bilingual("KI terdaftar", "IP registered")
    case .coachedBusinesses: Bilingual("UMKM binaan", "Coached businesses")
    case .chain: Bilingual("Rantai nilai", "Value chain")
    case .communities: Bilingual("Komunitas", "Communities")
    case .designations: Bilingual("Penetapan", "Designations")
    case .coverage: Bilingual("Keterisian data", "Coverage of data")
    }
  }

  /// What stands for it in the name of a measure that is made from it.
  public var noun: Bilingual {
    switch self {
    case .level: Bilingual("tingkat", "level")
    case .businesses: Bilingual("usaha", "businesses")
    case .workers: Bilingual("tenaga kerja", "workers")
    case .registrations: Bilingual("KI", "IP")
    case .coachedBusinesses: Bilingual("UMKM binaan", "coached businesses")
    default: Bilingual(title.indonesian.lowercased(), title.english.lowercased())
    }
  }

  /// The figures that it is; nil if it counts records, or takes several kinds together.
  public var figureKind: FigureKind? { FigureKind(rawValue: rawValue) }

  /// The figures that it rests on.
  public var figureKinds: [FigureKind] {
    switch self {
    case .chain: FigureKind.chain
    case .coverage: MeasureBasis.covered
    default: figureKind.map { [$0] } ?? []
    }
  }

  /// Whether its cells are counts or amounts, of which shares can be taken.
  public var isQuantity: Bool {
    switch self {
    case .businesses, .workers, .turnover, .exports, .registrations, .coachedBusinesses: true
    case .level, .chain, .communities, .designations, .coverage: false
    }
  }

  /// Whether its cells are counts of things, a few of which say little.
  public var isCount: Bool { isQuantity && self != .turnover && self != .exports }

  /// Whether its cells can be added up.
  public var isAdditive: Bool {
    isQuantity || self == .communities || self == .designations
  }

  /// The figures that the coverage of data looks for.
  public static let covered: [FigureKind] = [
    .level, .businesses, .workers, .turnover, .exports, .registrations,
  ]
}
