/// What a figure counts; the codes are those of the files.
public enum FigureKind: String, CaseIterable, Choice {
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
  /// How strong the link of creation is, 0 to 4; so the four after it.
  case creation = "rantai_kreasi"
  case production = "rantai_produksi"
  case distribution = "rantai_distribusi"
  case consumption = "rantai_konsumsi"
  case conservation = "rantai_konservasi"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .level: Bilingual("tingkat", "level")
    case .businesses: Bilingual("usaha", "businesses")
    case .workers: Bilingual("tenaga kerja", "workers")
    case .turnover: Bilingual("omzet", "turnover")
    case .exports: Bilingual("ekspor", "exports")
    case .registrations: Bilingual("KI terdaftar", "IP registered")
    case .coachedBusinesses: Bilingual("UMKM binaan", "coached businesses")
    case .creation: Bilingual("rantai: kreasi", "chain: creation")
    case .production: Bilingual("rantai: produksi", "chain: production")
    case .distribution: Bilingual("rantai: distribusi", "chain: distribution")
    case .consumption: Bilingual("rantai: konsumsi", "chain: consumption")
    case .conservation: Bilingual("rantai: konservasi", "chain: conservation")
    }
  }

  /// What it is called at the head of a narrow column.
  public var shortTitle: Bilingual {
    switch self {
    case .businesses: Bilingual("usaha", "business")
    case .workers: Bilingual("pekerja", "workers")
    case .registrations: Bilingual("KI", "IP")
    case .coachedBusinesses: Bilingual("UMKM", "coached")
    case .level, .turnover, .exports: title
    case .creation: Bilingual("kreasi", "creation")
    case .production: Bilingual("produksi", "production")
    case .distribution: Bilingual("distribusi", "distribution")
    case .consumption: Bilingual("konsumsi", "consumption")
    case .conservation: Bilingual("konservasi", "conservation")
    }
  }

  /// The unit of the figure.
  public var unit: Unit {
    switch self {
    case .level: .level
    case .businesses, .coachedBusinesses: .businesses
    case .workers: .people
    case .turnover: .rupiah
    case .exports: .dollars
    case .registrations: .registrations
    case .creation, .production, .distribution, .consumption, .conservation: .strength
    }
  }

  /// The link of the value chain whose strength it is; nil if it is none.
  public var chainLink: ChainLink? {
    switch self {
    case .creation: .creation
    case .production: .production
    case .distribution: .distribution
    case .consumption: .consumption
    case .conservation: .conservation
    case .level, .businesses, .workers, .turnover, .exports, .registrations, .coachedBusinesses: nil
    }
  }

  /// The kinds of the chain's links, in its order.
  public static let chain: [FigureKind] = [
    .creation, .production, .distribution, .consumption, .conservation,
  ]

  /// Whether it is a step of a scale, which is never added up.
  public var isGraded: Bool { self == .level || chainLink != nil }
}
