import Model

/// A cell of the heatmap as one sentence for a message: the figure with all that makes it honest.
public enum CellSentence {
  /// The sentence of an area's subsector.
  ///
  /// `Kota Malang, Kuliner: Usaha kreatif 3.880 usaha, 2023, isian daerah, sumber: Dinas ….`
  public static func text(
    of row: MeasureRow, _ subsector: Subsector, _ measure: Measure, in network: Network,
    _ language: Language, reference: String? = nil
  ) -> String {
    let cell = row[subsector]
    var parts = ["\(measure.title.text(language)) \(value(cell.value, measure, language))"]
    if let reference, measure.form.needsReference, cell.value.number != nil {
      parts.append(
        Bilingual("dibanding \(reference)", "against \(reference)").text(language))
    }
    if let scope = cell.scope {
      let what =
        measure.form == .percentile
        ? Bilingual("wilayah terperingkat", "areas ranked")
        : measure.basis == .coverage
          ? Bilingual("angka terdata", "figures known")
          : Bilingual("subsektor terdata", "subsectors known")
      parts.append("\(scope.known)/\(scope.total) \(what.text(language))")
    }
    if cell.isSmall { parts.append(DataMark.smallNumber.title.text(language)) }
    if let year = cell.year ?? row.period {
      parts.append(cell.since.map { "\($0)–\(year)" } ?? String(year))
    }
    if let standing = cell.standing { parts.append(standing.title.text(language)) }
    if cell.isIndicative {
      parts.append(Bilingual("indikatif", "indicative").text(language))
    }
    if let availability = cell.availability {
      parts.append(
        Bilingual(
          "\(availability.known)/\(availability.total) wilayah terdata",
          "\(availability.known)/\(availability.total) areas known"
        ).text(language))
    }
    if let origin = origin(cell, row.area, measure, network) {
      parts.append(origin.text(language))
    }
    let place = "\(network.title(of: row.area)), \(subsector.title.text(language))"
    return DisplayText("\(place): \(parts.joined(separator: ", ")).").text
  }

  private static func value(
    _ value: FigureValue, _ measure: Measure, _ language: Language
  ) -> String {
    guard let number = value.number else { return value.absence.text(language) }
    if measure.isPercent { return language.percent(number) + "%" }
    if measure.form.needsReference { return language.decimal(number, places: 2) }
    let isWhole = number == number.rounded()
    let text = language.decimal(number, places: isWhole || number >= 1000 ? 0 : 1)
    guard measure.form == .amount else { return text }
    switch measure.basis {
    case .level: return text + Bilingual(" dari 5", " of 5").text(language)
    case .chain: return text + Bilingual(" dari 4", " of 4").text(language)
    case .turnover: return "Rp" + text
    case .exports: return "US$" + text
    case .businesses, .workers, .registrations:
      return "\(text) \(measure.figureKind?.unit.title.text(language) ?? "")"
    case .communities, .designations, .coachedBusinesses, .coverage: return text
    }
  }

  /// Where the figure comes from; of a sum the first source stands for the others.
  private static func origin(
    _ cell: MeasuredValue, _ area: Area, _ measure: Measure, _ network: Network
  ) -> Bilingual? {
    guard cell.value.number != nil else { return nil }
    guard measure.figureKind != nil || measure.basis == .chain else {
      return Bilingual("dihitung dari data Jejaring", "counted from Jejaring's records")
    }
    var holdings: CityHoldings?
    if case .region(let code) = area { holdings = network.holdings(of: code) }
    guard let id = cell.source, let source = network.source(id, in: holdings) else { return nil }
    let name = [source.publisher, source.title].compactMap { $0 }.joined(separator: ": ")
    return cell.availability == nil
      ? Bilingual("sumber: \(name)", "source: \(name)")
      : Bilingual("sumber antara lain: \(name)", "sources among others: \(name)")
  }
}
