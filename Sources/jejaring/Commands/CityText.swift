import Model
import Store

/// A city's page as lines of plain text.
enum CityText {
  /// What the page says, one thing a line.
  static func lines(
    _ region: Region, _ holdings: CityHoldings, _ network: Network, _ language: Language
  ) -> [String] {
    let province = Registry.standard.province(region.province)?.name ?? ""
    func say(_ indonesian: String, _ english: String) -> String {
      Bilingual(indonesian, english).text(language)
    }
    var lines = [
      "\(region.title) · \(region.code) · \(province)",
      say("Keanggotaan", "Membership") + ": "
        + holdings.city.membership.status.title.text(language),
      say("Penduduk", "Population")
        + ": \(language.grouped(region.population)) (\(region.populationYear), Dukcapil)",
    ]
    lines += ListedRecord.fields(of: holdings.city, language)
    lines += holdings.designations.map { designation($0, language) }
    lines += CityProfile(holdings).rows.filter(\.isKnown).map { potential($0, language) }
    for (kind, count) in counts(holdings) where count > 0 {
      lines.append("\(kind.title.text(language)): \(language.grouped(count))")
    }
    return lines
  }

  private static func designation(_ record: Designation, _ language: Language) -> String {
    var parts = [
      record.programme?.title.text(language), record.year.map(String.init), record.field,
      record.isFlagship ? Bilingual("unggulan", "flagship").text(language) : nil,
    ]
    if let attestation = record.attestation, attestation != .verified {
      parts.append(attestation.title.text(language))
    }
    return Bilingual("Penetapan", "Designation").text(language) + ": "
      + parts.compactMap { $0 }.joined(separator: " · ")
  }

  private static func potential(_ row: CityProfile.Row, _ language: Language) -> String {
    let figures = [row.level, row.businesses, row.workers, row.coached].compactMap { $0 }
    let texts = figures.map { figure in
      let number = figure.value.number.map {
        language.decimal($0, places: $0 == $0.rounded() ? 0 : 1)
      }
      let value = number ?? Bilingual("tidak berlaku", "not applicable").text(language)
      let title = figure.kind.title.text(language)
      return "\(title) \(value) (\(figure.year), \(figure.standing.title.text(language)))"
    }
    return row.subsector.title.text(language) + ": "
      + (texts.isEmpty
        ? Bilingual("belum ada angka", "no figures yet").text(language)
        : texts.joined(separator: " · "))
  }

  private static func counts(_ holdings: CityHoldings) -> [(RecordKind, Int)] {
    [
      (.community, holdings.communities.count), (.organisation, holdings.organisations.count),
      (.space, holdings.spaces.count), (.programme, holdings.programmes.count),
      (.need, holdings.needs.count), (.offer, holdings.offers.count),
    ]
  }
}
