extension CommunitiesState {
  var kept: [String: String] {
    var kept = ["filter": filter.input.text]
    if isByName { kept["order"] = "name" }
    for (facet, value) in chosen { kept["facet." + facet.filterField.names[0]] = value }
    if filter.scope != .names { kept["scope"] = filter.scope.rawValue }
    kept["record"] = anchor?.id
    return kept
  }

  mutating func restore(_ kept: [String: String]) {
    filter.input = TextInput(kept["filter"] ?? "")
    isByName = kept["order"] == "name"
    for facet in Facet.allCases { chosen[facet] = kept["facet." + facet.filterField.names[0]] }
    filter.scope = kept["scope"].flatMap { FilterScope(rawValue: $0) } ?? .names
    anchor = kept["record"].map { RecordAnchor(id: $0) }
  }
}
