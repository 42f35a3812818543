import Model

/// The figures of a region's brief: a row a subsector of which something is known, and under
/// letters what makes each figure honest.
struct BriefFigures {
  private struct Origin: Hashable {
    let year: Int
    let standing: Standing
    let source: String?
  }

  /// The figures that a page has room for.
  private static let kinds: [FigureKind] = [
    .level, .businesses, .workers, .turnover, .exports, .registrations,
  ]

  private let holdings: CityHoldings
  private let language: Language
  private let kinds: [FigureKind]
  private let counting: [FigureKind: [Figure?]]
  private var origins: [Origin] = []

  /// The figures of a city, of which small cells are withheld.
  init(_ holdings: CityHoldings, _ language: Language) {
    self.holdings = holdings
    self.language = language
    var counting: [FigureKind: [Figure?]] = [:]
    for kind in Self.kinds + [.coachedBusinesses] {
      let figures = holdings.countingFigures(kind)
      if figures.contains(where: { $0 != nil }) { counting[kind] = figures }
    }
    // Coached businesses are a composition: they stand only where nothing else does.
    let sizes = Self.kinds.filter { counting[$0] != nil }
    kinds = sizes.isEmpty ? (counting.isEmpty ? [] : [.coachedBusinesses]) : sizes
    self.counting = counting
    for subsector in Subsector.allCases {
      for kind in kinds {
        guard let figure = self[kind, subsector] else { continue }
        let origin = Self.origin(figure)
        if !origins.contains(origin) { origins.append(origin) }
      }
    }
  }

  /// The subsectors of which a figure is known.
  var known: [Subsector] {
    Subsector.allCases.filter { subsector in
      kinds.contains { self[$0, subsector] != nil }
    }
  }

  /// The table; nil if no figure is known.
  func table(flagships: Set<Subsector>) -> RegionBrief.Table? {
    let known = known
    guard !known.isEmpty else { return nil }
    let heading = Bilingual("Subsektor", "Subsector").text(language)
    let rows = known.map { subsector in
      [subsector.shortTitle.text(language) + (flagships.contains(subsector) ? " ★" : "")]
        + kinds.map { kind in self[kind, subsector].map(cell) ?? "·" }
    }
    return RegionBrief.Table(headings: [heading] + kinds.map(title), rows: rows)
  }

  /// What the letters beside the figures stand for.
  func notes(_ network: Network) -> [String] {
    origins.indices.map { place in
      let origin = origins[place]
      var parts = [String(origin.year), origin.standing.title.text(language)]
      if let id = origin.source {
        let source = network.source(id, in: holdings)
        let words = [source?.publisher, source?.title, source?.date].compactMap { $0 }
        parts.append(words.isEmpty ? id : words.joined(separator: ", "))
      } else {
        parts.append(Bilingual("tanpa sumber", "no source").text(language))
      }
      return "\(Self.letter(place)) = \(parts.joined(separator: " · "))"
    }
  }

  /// Which subsectors nothing is known of, and what the table does not say.
  var remarks: [String] {
    var remarks: [String] = []
    let known = known
    if known.count < Subsector.count {
      let codes = Subsector.allCases.filter { !known.contains($0) }.map(\.code)
      remarks.append(
        Bilingual("Belum didata: ", "No data yet: ").text(language) + codes.joined(separator: " "))
    }
    if kinds == [.coachedBusinesses] {
      remarks.append(
        Bilingual(
          "UMKM binaan: komposisi, bukan besarnya; totalnya mirip kuota; dipetakan oleh Jejaring",
          "Coached businesses: make-up, not size; totals look like quotas; mapped by Jejaring"
        ).text(language))
    }
    return remarks
  }

  private subscript(kind: FigureKind, subsector: Subsector) -> Figure? {
    counting[kind]?[subsector.index]
  }

  private static func origin(_ figure: Figure) -> Origin {
    Origin(year: figure.year, standing: figure.standing, source: figure.source)
  }

  private func cell(_ figure: Figure) -> String {
    let letter = origins.firstIndex(of: Self.origin(figure)).map(Self.letter) ?? ""
    return "\(value(figure)) \(letter)"
  }

  private func value(_ figure: Figure) -> String {
    guard let number = figure.value.number else {
      return figure.value == .withheld ? "<3" : String(figure.value.absenceSign)
    }
    switch figure.kind {
    case .turnover, .exports: return language.compact(number)
    default: return language.decimal(number, places: number == number.rounded() ? 0 : 1)
    }
  }

  private func title(_ kind: FigureKind) -> String {
    switch kind {
    case .level: Bilingual("Tingkat", "Level").text(language)
    case .businesses: Bilingual("Usaha", "Firms").text(language)
    case .workers: Bilingual("T. kerja", "Workers").text(language)
    case .turnover: Bilingual("Omzet Rp", "Turnover Rp").text(language)
    case .exports: Bilingual("Ekspor US$", "Exports US$").text(language)
    case .registrations: Bilingual("KI", "IP").text(language)
    case .coachedBusinesses, .creation, .production, .distribution, .consumption, .conservation:
      kind.title.text(language)
    }
  }

  /// Whether the table withholds a figure.
  var withholds: Bool {
    kinds.contains { kind in
      (counting[kind] ?? []).contains { $0?.value == .withheld }
    }
  }

  /// a to z, then a1, b1 and so on.
  private static func letter(_ place: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String(letters[place % letters.count])
      + (place < letters.count ? "" : String(place / letters.count))
  }
}
