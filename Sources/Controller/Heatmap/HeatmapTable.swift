import Model

/// Makes the heatmap's table, and filters and orders its rows.
enum HeatmapTable {
  /// The table of a measure over all areas of a level.
  static func table(
    _ measure: Measure, _ level: AreaLevel, _ year: Int?, _ network: Network
  ) -> MeasureTable {
    if level == .nation { return nationByYears(measure, network) }
    let areas = level.areas(of: network)
    return AreaMeasure(measure, in: network, year: year).table(of: areas)
  }

  /// The measures that have a figure anywhere at a level.
  static func measures(at level: AreaLevel, _ network: Network) -> [Measure] {
    Measure.allCases.filter { measure in
      let reading = AreaMeasure(measure, in: network)
      return level.areas(of: network).contains { area in
        reading.row(of: area).cells.contains { $0.value.number != nil }
      }
    }
  }

  /// The rows that the filter leaves, in order.
  static func rows(of heatmap: HeatmapState, _ context: ScreenContext) -> [HeatmapRow] {
    let query = FilterQuery(heatmap.filter.input.text)
    let words = query.wordBytes
    let cities = context.index.map { CityFilter(query, context.network, $0) }
    var rows: [HeatmapRow] = []
    for (place, row) in heatmap.table.rows.enumerated() {
      let title = title(row, context.network)
      guard let marks = marks(row.area, title, query, words, cities, context.network) else {
        continue
      }
      rows.append(HeatmapRow(place: place, title: title, marks: marks))
    }
    return order(rows, heatmap)
  }

  /// The flagships of the regions in an area; only a region's own are marked.
  static func flagships(of area: Area, _ network: Network) -> Set<Subsector> {
    guard case .region(let code) = area, let holdings = network.holdings(of: code) else {
      return []
    }
    return Set(holdings.designations.filter(\.isFlagship).compactMap(\.subsector))
  }

  private static func nationByYears(_ measure: Measure, _ network: Network) -> MeasureTable {
    let years = AreaMeasure.years(of: measure, in: network, regions: false)
    let rows = years.map { year in
      let row = AreaMeasure(measure, in: network, year: year).row(of: .nation)
      return MeasureRow(area: row.area, period: year, cells: row.cells)
    }
    let known = rows.filter { row in row.cells.contains { $0.value.number != nil } }
    if known.isEmpty {
      return AreaMeasure(measure, in: network).table(of: [.nation])
    }
    return MeasureTable(measure: measure, year: nil, rows: known)
  }

  private static func title(_ row: MeasureRow, _ network: Network) -> String {
    let title = network.title(of: row.area)
    return row.period.map { "\(title) \($0)" } ?? title
  }

  /// The places in an area's title that match; nil if the filter leaves it out.
  ///
  /// A region is found as in the list of cities; a larger area by its name and its provinces.
  private static func marks(
    _ area: Area, _ title: String, _ query: FilterQuery, _ words: [[UInt8]],
    _ cities: CityFilter?, _ network: Network
  ) -> [Int]? {
    if case .region(let code) = area, let place = Registry.standard.index(of: code) {
      return cities?.marks(place)
    }
    let fits = query.terms.allSatisfy { term in
      term.field == .province
        && network.provinces(in: area).contains { FilterValue.isProvince(term.value, $0) }
    }
    return fits ? SearchText(name: title).positions(of: words) : nil
  }

  private static func order(_ rows: [HeatmapRow], _ heatmap: HeatmapState) -> [HeatmapRow] {
    let table = heatmap.table
    func number(_ row: HeatmapRow) -> Double? {
      let cells = table.rows[row.place]
      if heatmap.order == .column { return cells[heatmap.subsector].value.number }
      if table.measure.isShare { return Double(cells.availability(in: table.scope).known) }
      return cells.aggregate(of: table.measure, in: table.scope) ?? cells.knownSum
    }
    switch heatmap.order {
    case .name:
      return rows.sorted {
        bare($0.title) != bare($1.title) ? bare($0.title) < bare($1.title) : $0.place < $1.place
      }
    case .province: return rows.sorted { $0.place < $1.place }
    case .total, .column:
      return rows.sorted { left, right in
        let (a, b) = (number(left) ?? -1, number(right) ?? -1)
        return a != b ? a > b : left.place < right.place
      }
    }
  }

  /// A region's title without its kind.
  private static func bare(_ title: String) -> Substring {
    for kind in ["Kab. ", "Kota "] where title.hasPrefix(kind) {
      return title.dropFirst(kind.count)
    }
    return title[...]
  }
}
