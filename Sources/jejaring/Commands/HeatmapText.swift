import Model
import Store

/// The heatmap without a screen: a line an area, or JSON.
enum HeatmapText {
  /// One line an area; what is unknown is `·`.
  static func lines(
    _ table: MeasureTable, _ network: Network, _ language: Language
  ) -> [String] {
    let years = Set(table.rows.flatMap { $0.cells.compactMap(\.year) }).sorted()
    let cells = table.rows.flatMap(\.cells).filter { $0.value.number != nil }
    let standings = Standing.allCases.filter { standing in
      cells.contains { $0.standing == standing }
    }
    let heading = [
      table.measure.title.text(language), table.measure.explanation.text(language),
      years.isEmpty
        ? table.year.map(String.init) ?? "" : years.map(String.init).joined(separator: ", "),
      standings.map { $0.title.text(language) }.joined(separator: ", "),
      cells.contains(where: \.isIndicative)
        ? Bilingual("indikatif", "indicative").text(language) : "",
      scope(table).text(language),
    ]
    let rows = table.rows.map { row in
      let cells = Subsector.allCases.map { subsector in
        "\(subsector.code) \(text(row[subsector], table.measure, language))"
      }
      return "\(network.title(of: row.area)): \(cells.joined(separator: ", "))"
    }
    return
      ([heading.filter { !$0.isEmpty }.joined(separator: " · ")] + rows
      + sources(cells, network, language)).map { DisplayText($0).text }
  }

  private static func scope(_ table: MeasureTable) -> Bilingual {
    guard !table.scope.isEmpty else {
      return Bilingual("belum ada angka", "no figures yet")
    }
    let codes = table.scope.map(\.code).joined(separator: " ")
    let count = table.scope.count
    return Bilingual("di antara \(codes), \(count) dari 16", "among \(codes), \(count) of 16")
  }

  /// One line with the sources of the figures, where they are few enough to be read.
  private static func sources(
    _ cells: [MeasuredValue], _ network: Network, _ language: Language
  ) -> [String] {
    let ids = Set(cells.compactMap(\.source)).sorted()
    let texts = ids.compactMap { network.source($0, in: nil) }.map { source in
      [source.publisher, source.title].compactMap { $0 }.joined(separator: ": ")
    }
    guard !texts.isEmpty, texts.count <= 3 else { return [] }
    return [Bilingual("Sumber", "Source").text(language) + ": " + texts.joined(separator: "; ")]
  }

  /// An array with an object an area.
  static func json(_ table: MeasureTable, _ network: Network) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for row in table.rows {
      writer.beginObject()
      writer.key("area")
      writer.string(row.area.code)
      writer.key("name")
      writer.string(network.title(of: row.area))
      writer.key("measure")
      writer.string(table.measure.code)
      writer.key("cells")
      writer.beginObject()
      for subsector in Subsector.allCases {
        writer.key(subsector.code)
        write(row[subsector], to: &writer)
      }
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
    return writer.bytes + [0x0a]
  }

  private static func write(_ cell: MeasuredValue, to writer: inout JSONWriter) {
    writer.beginObject()
    switch cell.value {
    case .value, .zero:
      writer.key("value")
      writer.number(cell.value.number ?? 0)
    case .unknown:
      writer.key("state")
      writer.string("unknown")
    case .notApplicable:
      writer.key("state")
      writer.string("not_applicable")
    case .withheld:
      writer.key("state")
      writer.string("withheld")
    }
    if let year = cell.year {
      writer.key("year")
      writer.integer(year)
    }
    if let standing = cell.standing {
      writer.key("standing")
      writer.string(standing.code)
    }
    if let source = cell.source {
      writer.key("source")
      writer.string(source)
    }
    if let since = cell.since {
      writer.key("since")
      writer.integer(since)
    }
    if let scope = cell.scope {
      writer.key("known")
      writer.integer(scope.known)
      writer.key("of")
      writer.integer(scope.total)
    }
    if cell.isSmall {
      writer.key("small")
      writer.bool(true)
    }
    if cell.isIndicative {
      writer.key("indicative")
      writer.bool(true)
    }
    writer.endObject()
  }

  private static func text(
    _ cell: MeasuredValue, _ measure: Measure, _ language: Language
  ) -> String {
    guard let number = cell.value.number else { return cell.value == .unknown ? "·" : "×" }
    if measure.isPercent { return language.percent(number) + "%" }
    if measure.form.needsReference { return language.decimal(number, places: 2) }
    return language.decimal(number, places: number == number.rounded() ? 0 : 1)
  }
}
