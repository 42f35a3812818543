import Model

extension HeatmapState {
  var kept: [String: String] {
    var kept = [
      "filter": filter.input.text, "level": level.code, "measure": measure.code,
      "order": order.code, "subsector": subsector.code, "basis": basis.code,
      "reference": reference.code,
    ]
    if columnOrder != .fixed { kept["columns"] = columnOrder.code }
    if scaleKind != .automatic { kept["scale"] = scaleKind.code }
    if isTransposed { kept["transposed"] = "1" }
    if !opened.isEmpty { kept["opened"] = opened.map(\.code).sorted().joined(separator: " ") }
    if !showsNumbers { kept["numbers"] = "0" }
    kept["year"] = year.map { String($0) }
    kept["area"] = anchor?.code
    return kept
  }

  mutating func restore(_ kept: [String: String]) {
    filter.input = TextInput(kept["filter"] ?? "")
    level = kept["level"].flatMap { AreaLevel(code: $0) } ?? level
    measure = kept["measure"].flatMap { Measure(code: $0) } ?? measure
    basis = kept["basis"].flatMap { MeasureBasis(code: $0) } ?? basis
    reference = kept["reference"].flatMap { ReferenceArea(code: $0) } ?? reference
    order = kept["order"].flatMap { HeatmapOrder(code: $0) } ?? order
    columnOrder = kept["columns"].flatMap { HeatmapColumnOrder(code: $0) } ?? columnOrder
    scaleKind = kept["scale"].flatMap { HeatmapScaleKind(code: $0) } ?? scaleKind
    isTransposed = kept["transposed"] == "1"
    opened = Set((kept["opened"] ?? "").split(separator: " ").compactMap { Area(code: String($0)) })
    column = kept["subsector"].flatMap { Subsector(code: $0) }?.index ?? column
    showsNumbers = kept["numbers"] != "0"
    year = kept["year"].flatMap { Int($0) }
    anchor = kept["area"].flatMap { Area(code: $0) }
  }
}
