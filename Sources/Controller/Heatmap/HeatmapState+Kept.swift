import Model

extension HeatmapState {
  var kept: [String: String] {
    var kept = [
      "filter": filter.input.text, "level": level.code, "measure": measure.code,
      "order": order.code, "subsector": subsector.code,
    ]
    if !showsNumbers { kept["numbers"] = "0" }
    kept["year"] = year.map { String($0) }
    kept["area"] = anchor?.code
    return kept
  }

  mutating func restore(_ kept: [String: String]) {
    filter.input = TextInput(kept["filter"] ?? "")
    level = kept["level"].flatMap { AreaLevel(code: $0) } ?? level
    measure = kept["measure"].flatMap { Measure(code: $0) } ?? measure
    order = kept["order"].flatMap { HeatmapOrder(code: $0) } ?? order
    column = kept["subsector"].flatMap { Subsector(code: $0) }?.index ?? column
    showsNumbers = kept["numbers"] != "0"
    year = kept["year"].flatMap { Int($0) }
    anchor = kept["area"].flatMap { Area(code: $0) }
  }
}
