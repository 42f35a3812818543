/// What the cells of the heatmap show: a form of a basis.
public struct Measure: Choice {
  /// What is worked out.
  public let form: MeasureForm
  /// From what.
  public let basis: MeasureBasis

  /// A form of a basis; nil where the two do not go together.
  public init?(_ form: MeasureForm, of basis: MeasureBasis) {
    guard Measure.fits(form, basis) else { return nil }
    self.init(basis, form)
  }

  private init(_ basis: MeasureBasis, _ form: MeasureForm = .amount) {
    self.form = form
    self.basis = basis
  }

  /// A region's own assessment, 1 to 5.
  public static let level = Measure(.level)
  /// Creative businesses.
  public static let businesses = Measure(.businesses)
  /// Creative workers.
  public static let workers = Measure(.workers)
  /// Turnover in rupiah.
  public static let turnover = Measure(.turnover)
  /// Exports in US dollars.
  public static let exports = Measure(.exports)
  /// Registered intellectual property.
  public static let registrations = Measure(.registrations)
  /// The mean strength of the chain's links, 0 to 4.
  public static let chain = Measure(.chain)
  /// Communities on record.
  public static let communities = Measure(.communities)
  /// Designations.
  public static let designations = Measure(.designations)
  /// The share of the kinds of figures that are known, 0 to 1.
  public static let coverage = Measure(.coverage)
  /// Creative businesses per 100,000 people.
  public static let businessesPerHead = Measure(.businesses, .perHead)
  /// A subsector's share of a region's creative businesses, 0 to 1.
  public static let businessShare = Measure(.businesses, .share)
  /// A subsector's share of the small businesses that an office coaches, 0 to 1.
  public static let coachedShare = Measure(.coachedBusinesses, .share)
  /// The location quotient of businesses.
  public static let businessQuotient = Measure(.businesses, .quotient)
  /// The location quotient of coached businesses.
  public static let coachedQuotient = Measure(.coachedBusinesses, .quotient)

  /// All that can be shown, in the order in which they are stepped through.
  public static let allCases: [Measure] = MeasureForm.allCases.flatMap { form in
    MeasureBasis.allCases.compactMap { Measure(form, of: $0) }
  }

  private static func fits(_ form: MeasureForm, _ basis: MeasureBasis) -> Bool {
    switch form {
    case .amount: basis != .coachedBusinesses
    case .perHead: basis == .businesses
    case .share, .quotient, .symmetricQuotient: basis.isQuantity
    // What is coached follows a quota, so that its growth and its rank say nothing.
    case .growth: basis.isQuantity && basis != .coachedBusinesses
    case .percentile: basis != .coachedBusinesses && basis != .designations
    }
  }
}

extension Measure {
  /// As it is written in files and commands.
  public var code: String {
    switch form {
    case .amount: basis.code
    case .perHead: "usaha_per_100rb"
    case .share: "pangsa" + suffix
    case .quotient: "lq" + suffix
    case .symmetricQuotient: "lq_simetris" + suffix
    case .growth: "pertumbuhan" + suffix
    case .percentile: "peringkat" + suffix
    }
  }

  private var suffix: String {
    switch basis {
    case .businesses: ""
    case .coachedBusinesses: "_umkm"
    default: "_" + basis.code
    }
  }

  /// What a person calls it.
  public var title: Bilingual {
    let noun = basis.noun
    return switch form {
    case .amount: basis.title
    case .perHead: Bilingual("Usaha per 100.000 penduduk", "Businesses per 100,000 people")
    case .share where basis == .coachedBusinesses:
      Bilingual("Komposisi UMKM binaan", "Make-up of coached businesses")
    case .share: Bilingual("Pangsa \(noun.indonesian)", "Share of \(noun.english)")
    case .quotient: Bilingual("LQ \(noun.indonesian)", "LQ of \(noun.english)")
    case .symmetricQuotient:
      Bilingual("LQ simetris \(noun.indonesian)", "Symmetric LQ of \(noun.english)")
    case .growth:
      Bilingual("Pertumbuhan \(noun.indonesian)", "Growth of \(noun.english)")
    case .percentile:
      Bilingual("Peringkat \(noun.indonesian)", "Rank by \(noun.english)")
    }
  }

  /// What its numbers mean.
  public var explanation: Bilingual {
    switch form {
    case .amount: amountExplanation
    case .perHead: Bilingual("penduduk 2024", "population of 2024")
    case .share: Bilingual("persen", "per cent")
    case .quotient: Bilingual("1 = sama dengan acuan", "1 = as in the reference")
    case .symmetricQuotient: Bilingual("−1 sampai 1", "−1 to 1")
    case .growth: Bilingual("persen per tahun", "per cent a year")
    case .percentile:
      Bilingual("persen wilayah yang di bawahnya", "per cent of areas below it")
    }
  }

  private var amountExplanation: Bilingual {
    switch basis {
    case .level: Bilingual("penilaian sendiri 1–5", "own assessment 1–5")
    case .businesses, .coachedBusinesses: Bilingual("jumlah usaha", "number of businesses")
    case .workers: Bilingual("jumlah orang", "number of people")
    case .turnover: Bilingual("rupiah per tahun", "rupiah a year")
    case .exports: Bilingual("dolar AS per tahun", "US dollars a year")
    case .registrations: Bilingual("jumlah pendaftaran", "number of registrations")
    case .chain: Bilingual("kekuatan rata-rata 0–4", "mean strength 0–4")
    case .communities: Bilingual("dihitung dari data", "counted from the records")
    case .designations: Bilingual(same: "UNESCO, KaTa Kreatif, PMK3I")
    case .coverage: Bilingual("persen dari 6 angka", "per cent of 6 figures")
    }
  }

  /// The figures that it is made from; nil if it counts records or takes several kinds together.
  public var figureKind: FigureKind? { basis.figureKind }

  /// Whether its cells are shares of their row.
  public var isShare: Bool { form == .share }

  /// Whether its cells can be added up.
  public var isAdditive: Bool {
    switch form {
    case .amount: basis.isAdditive
    case .perHead: true
    case .share, .quotient, .symmetricQuotient, .growth, .percentile: false
    }
  }

  /// Whether its numbers are shown as per cent.
  public var isPercent: Bool { form.isPercent || form == .amount && basis == .coverage }

  /// Whether its numbers are steps of a scale, or means of such.
  public var isGraded: Bool { form == .amount && (basis == .level || basis == .chain) }
}
