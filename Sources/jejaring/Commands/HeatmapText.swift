import Model
import Store

/// The heatmap without a screen: a line an area, or JSON.
enum HeatmapText {
  /// One line an area; what is unknown is `·`.
  static func lines(
    _ table: MeasureTable, _ network: Network, _ language: Language
  ) -> [String] {
    let years = Set(table.rows.flatMap { $0.cells.compactMap(\.year) }).sorted()
    let scope = table.scope.map(\.code).joined(separator: " ")
    let among = Bilingual("di antara", "among").text(language)
    let of = Bilingual("dari 16", "of 16").text(language)
    let heading = [
      table.measure.title.text(language), table.measure.explanation.text(language),
      years.map(String.init).joined(separator: ", "),
      "\(among) \(scope), \(table.scope.count) \(of)",
    ]
    let rows = table.rows.map { row in
      let cells = Subsector.allCases.map { subsector in
        "\(subsector.code) \(text(row[subsector], table.measure, language))"
      }
      return "\(network.title(of: row.area)): \(cells.joined(separator: ", "))"
    }
    return ([heading.filter { !$0.isEmpty }.joined(separator: " · ")] + rows)
      .map { DisplayText($0).text }
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
    if cell.isIndicative {
      writer.key("indicative")
      writer.bool(true)
    }
    writer.endObject()
  }

  private static func text(
    _ cell: MeasuredValue, _ measure: Measure, _ language: Language
  ) -> String {
    guard let number = cell.value.number else { return cell.value == .unknown ? "·" : "–" }
    if measure.isShare { return language.percent(number) + "%" }
    return language.decimal(number, places: number == number.rounded() ? 0 : 1)
  }
}
