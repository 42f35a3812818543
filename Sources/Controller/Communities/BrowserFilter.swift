import Model

/// Narrows the browser's records by filter and facets, and counts what each facet would leave.
struct BrowserFilter {
  /// How many values of a facet are listed before "and n more".
  static let shownValues = 8

  private let index: BrowserIndex
  private let query: FilterQuery
  private let words: [[UInt8]]
  private let chosen: [Facet: Int32]
  private let isByName: Bool

  init(_ state: CommunitiesState, _ index: BrowserIndex) {
    self.index = index
    query = FilterQuery(state.filter.input.text)
    words = query.wordBytes
    var chosen: [Facet: Int32] = [:]
    for (facet, code) in state.chosen { chosen[facet] = index.place(facet, code: code) ?? -1 }
    self.chosen = chosen
    isByName = state.isByName
  }

  /// The rows that are left, and the facets with their counts.
  func result() -> (rows: [BrowserRow], facets: [FacetRow]) {
    var rows: [BrowserRow] = []
    var counts = index.values.map { [Int](repeating: 0, count: $0.count) }
    let allowed = allowedByTerms()
    for (place, entry) in index.entries.enumerated() {
      guard let marks = entry.searchText.positions(of: words), fits(entry, allowed) else {
        continue
      }
      let missed = chosen.filter { facet, value in !entry.values[facet.rawValue].contains(value) }
      if missed.isEmpty { rows.append(BrowserRow(entry: place, marks: marks)) }
      guard missed.count < 2 else { continue }
      for facet in Facet.allCases where missed.isEmpty || missed[facet] != nil {
        for value in entry.values[facet.rawValue] { counts[facet.rawValue][Int(value)] += 1 }
      }
    }
    if isByName {
      rows.sort { left, right in
        index.entries[left.entry].searchText.name.lexicographicallyPrecedes(
          index.entries[right.entry].searchText.name)
      }
    }
    return (rows, facetRows(counts))
  }

  private func facetRows(_ counts: [[Int]]) -> [FacetRow] {
    let groups = Facet.allCases.map { facet -> [FacetRow] in
      let values = index.values[facet.rawValue]
      let chosen = chosen[facet]
      let places = values.indices.filter { counts[facet.rawValue][$0] > 0 || Int32($0) == chosen }
      guard !places.isEmpty else { return [] }
      let ordered = places.sorted { left, right in
        let (a, b) = (counts[facet.rawValue][left], counts[facet.rawValue][right])
        return a != b ? a > b : values[left].code < values[right].code
      }
      let shown = ordered.prefix(Self.shownValues)
      let missing = ordered.dropFirst(Self.shownValues).filter { Int32($0) == chosen }
      let rows = (shown + missing).map { place in
        FacetRow.value(
          facet, values[place], count: counts[facet.rawValue][place],
          isChosen: Int32(place) == chosen)
      }
      let rest = ordered.count - rows.count
      return [.heading(facet)] + rows + (rest > 0 ? [.more(facet, rest)] : [])
    }
    return Array(groups.filter { !$0.isEmpty }.joined(separator: [.gap]))
  }

  /// For each term of the filter, the places of the values that it allows.
  private func allowedByTerms() -> [(Facet, Set<Int32>)] {
    query.terms.map { term in
      // A field that no record has, such as the island, is not passed over: it allows nothing.
      guard let facet = Facet.allCases.first(where: { $0.filterField == term.field }) else {
        return (.kind, [])
      }
      let values = index.values[facet.rawValue]
      let places = values.indices.filter { allows(term, facet, values[$0]) }.map { Int32($0) }
      return (facet, Set(places))
    }
  }

  private func allows(_ term: FilterTerm, _ facet: Facet, _ value: FacetValue) -> Bool {
    switch facet {
    case .province:
      ProvinceCode(value.code).map { CityFilter.isProvince(term.value, $0) } ?? false
    case .subsector:
      Subsector(code: value.code).map(CityFilter.subsectors(term.value).contains) ?? false
    default:
      CityFilter.begins(term.value, value.title.indonesian)
        || CityFilter.begins(term.value, value.title.english)
    }
  }

  private func fits(_ entry: BrowserEntry, _ allowed: [(Facet, Set<Int32>)]) -> Bool {
    allowed.allSatisfy { facet, places in
      entry.values[facet.rawValue].contains { places.contains($0) }
    }
  }
}
