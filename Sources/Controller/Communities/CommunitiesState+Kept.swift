extension CommunitiesState {
  var kept: [String: String] {
    var kept = ["filter": filter.input.text]
    if isByName { kept["order"] = "name" }
    for (facet, value) in chosen { kept["facet." + facet.filterField.names[0]] = value }
    kept["record"] = anchor
    return kept
  }

  mutating func restore(_ kept: [String: String]) {
    filter.input = TextInput(kept["filter"] ?? "")
    isByName = kept["order"] == "name"
    for facet in Facet.allCases { chosen[facet] = kept["facet." + facet.filterField.names[0]] }
    anchor = kept["record"]
  }
}
