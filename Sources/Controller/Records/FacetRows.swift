import Model

/// The lines of the facet pane, made of counts.
enum FacetRows {
  /// How many values of a facet are listed before "and n more".
  static let shownValues = 8

  /// The facets that leave something or are chosen, each with its largest values.
  static func rows(_ counts: [[Int32]], _ plan: BrowserPlan, _ tables: [FacetTable]) -> [FacetRow] {
    let groups = Facet.allCases.map { facet in
      rows(facet, counts[facet.rawValue], tables[facet.rawValue], plan.chosenNumbers[facet])
    }
    return Array(groups.filter { !$0.isEmpty }.joined(separator: [.gap]))
  }

  private static func rows(
    _ facet: Facet, _ counts: [Int32], _ table: FacetTable, _ chosen: Int32?
  ) -> [FacetRow] {
    let values = table.values
    let places = counts.indices.filter { counts[$0] > 0 || Int32($0) == chosen }
    guard !places.isEmpty else { return [] }
    func isBefore(_ left: Int, _ right: Int) -> Bool {
      counts[left] != counts[right]
        ? counts[left] > counts[right] : values[left].code < values[right].code
    }
    var shown: [Int] = []
    // Of thousands of values only the first few are put in order.
    for place in places where shown.count < shownValues || isBefore(place, shown[shown.count - 1]) {
      let rank = shown.firstIndex { isBefore(place, $0) } ?? shown.count
      shown.insert(place, at: rank)
      if shown.count > shownValues { shown.removeLast() }
    }
    if let chosen, chosen >= 0, !shown.contains(Int(chosen)) { shown.append(Int(chosen)) }
    let rows = shown.map { place in
      FacetRow.value(
        facet, values[place], count: Int(counts[place]), isChosen: Int32(place) == chosen)
    }
    let rest = places.count - rows.count
    return [.heading(facet)] + rows + (rest > 0 ? [.more(facet, rest)] : [])
  }
}
