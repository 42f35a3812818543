import Model

extension CitiesState {
  var kept: [String: String] {
    var kept = ["filter": filter.input.text, "order": order.code]
    if showsAll { kept["all"] = "1" }
    kept["region"] = anchor?.description
    return kept
  }

  mutating func restore(_ kept: [String: String]) {
    filter.input = TextInput(kept["filter"] ?? "")
    showsAll = kept["all"] == "1"
    order = kept["order"].flatMap { CityOrder(code: $0) } ?? order
    anchor = kept["region"].flatMap { RegionCode($0) }
  }
}
