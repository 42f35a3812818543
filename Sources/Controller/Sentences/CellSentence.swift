import Model

/// A cell of the heatmap as one sentence for a message: the figure with all that makes it honest.
public enum CellSentence {
  /// The sentence of an area's subsector.
  ///
  /// `Kota Malang, Kuliner: Usaha kreatif 3.880 usaha, 2023, isian daerah, sumber: Dinas ….`
  public static func text(
    of row: MeasureRow, _ subsector: Subsector, _ measure: Measure, in network: Network,
    _ language: Language
  ) -> String {
    let cell = row[subsector]
    var parts = ["\(measure.title.text(language)) \(value(cell.value, measure, language))"]
    if let year = cell.year ?? row.period { parts.append(String(year)) }
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
    if measure.isShare { return language.percent(number) + "%" }
    let isWhole = number == number.rounded()
    let text = language.decimal(number, places: isWhole || number >= 1000 ? 0 : 1)
    let unit: Bilingual
    switch measure {
    case .level: unit = Bilingual("dari 5", "of 5")
    case .businesses: unit = Unit.businesses.title
    case .workers: unit = Unit.people.title
    case .communities, .designations, .businessesPerHead, .businessShare, .coachedShare:
      return text
    }
    return "\(text) \(unit.text(language))"
  }

  /// Where the figure comes from; of a sum the first source stands for the others.
  private static func origin(
    _ cell: MeasuredValue, _ area: Area, _ measure: Measure, _ network: Network
  ) -> Bilingual? {
    guard cell.value.number != nil else { return nil }
    guard measure.figureKind != nil else {
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
