import Model

extension MapState {
  var kept: [String: String] {
    var kept = ["filter": filter.input.text]
    kept["figure"] = figure?.code
    kept["subsector"] = subsector?.code
    if showsAll { kept["all"] = "1" }
    if zoom > 0 { kept["zoom"] = String(zoom) }
    kept["region"] = anchor?.description
    return kept
  }

  mutating func restore(_ kept: [String: String]) {
    filter.input = TextInput(kept["filter"] ?? "")
    figure = kept["figure"].flatMap { MapFigure(code: $0) }
    subsector = kept["subsector"].flatMap { Subsector(code: $0) }
    showsAll = kept["all"] == "1"
    zoom = kept["zoom"].flatMap { Int($0) } ?? 0
    anchor = kept["region"].flatMap { RegionCode($0) }
  }
}
