import Model

/// Filters and orders the rows and columns of the heatmap's table.
struct HeatmapRows {
  private let heatmap: HeatmapState
  private let context: ScreenContext
  private let query: FilterQuery
  private let words: [[UInt8]]
  private let cities: CityFilter?
  /// The place of each row in the order by similarity.
  private let similar: [Int: Int]

  init(_ heatmap: HeatmapState, _ context: ScreenContext) {
    self.heatmap = heatmap
    self.context = context
    query = FilterQuery(heatmap.filter.input.text)
    words = query.wordBytes
    let query = query
    cities = context.index.map { CityFilter(query, context.network, $0) }
    let order = heatmap.order == .similarity ? heatmap.memo.order(heatmap.key)?.rows ?? [] : []
    similar = Dictionary(zip(order, order.indices)) { first, _ in first }
  }

  /// The rows that the filter leaves, in order, with the parts of opened areas below them.
  var rows: [HeatmapRow] {
    let table = heatmap.table
    let outer = Array(0..<max(0, table.rows.count - table.inner))
    guard table.inner > 0 else { return ordered(outer).compactMap { row($0, depth: 0) } }
    let places = Dictionary(
      (outer.count..<table.rows.count).map { (table.rows[$0].area, $0) }
    ) { first, _ in first }
    return ordered(outer).flatMap { lines($0, depth: 0, places) }
  }

  /// The columns in order.
  var columns: [Subsector] {
    let table = heatmap.table
    let all = Subsector.allCases
    switch heatmap.columnOrder {
    case .fixed: return all
    case .name:
      return all.sorted { $0.title.indonesian < $1.title.indonesian }
    case .total:
      let outer = table.rows.dropLast(table.inner)
      let sums = all.map { subsector -> Double? in
        let known = outer.compactMap { $0[subsector].value.number }
        guard !known.isEmpty else { return nil }
        let sum = known.reduce(0, +)
        return table.measure.isAdditive ? sum : sum / Double(known.count)
      }
      return descending { sums[$0.index] }
    case .row:
      guard let row = heatmap.selectedRow else { return all }
      return descending { row[$0].value.number }
    case .similarity:
      guard let order = heatmap.memo.order(heatmap.key) else { return all }
      return order.columns.compactMap { all.indices.contains($0) ? all[$0] : nil }
    }
  }

  private func descending(_ number: (Subsector) -> Double?) -> [Subsector] {
    Subsector.allCases.sorted { left, right in
      let (a, b) = (number(left) ?? -.infinity, number(right) ?? -.infinity)
      return a != b ? a > b : left < right
    }
  }

  private func lines(_ place: Int, depth: Int, _ places: [Area: Int]) -> [HeatmapRow] {
    let area = heatmap.table.rows[place].area
    var below: [HeatmapRow] = []
    if heatmap.opened.contains(area) {
      let parts = AreaLevel.parts(of: area, context).compactMap { places[$0] }
      below = ordered(parts).flatMap { lines($0, depth: depth + 1, places) }
    }
    if let own = row(place, depth: depth) { return [own] + below }
    // An area that the filter leaves out stays above its parts that it leaves.
    return below.isEmpty ? [] : [row(place, depth: depth, marks: [])] + below
  }

  private func row(_ place: Int, depth: Int) -> HeatmapRow? {
    let cells = heatmap.table.rows[place]
    guard let marks = marks(cells.area, title(cells)) else { return nil }
    return row(place, depth: depth, marks: marks)
  }

  private func row(_ place: Int, depth: Int, marks: [Int]) -> HeatmapRow {
    let cells = heatmap.table.rows[place]
    let canOpen =
      heatmap.level.canOpen && !cells.area.isRegion && cells.period == nil
    return HeatmapRow(
      place: place, title: title(cells), marks: marks, depth: depth,
      isOpened: canOpen ? heatmap.opened.contains(cells.area) : nil)
  }

  private func title(_ row: MeasureRow) -> String {
    let title = context.network.title(of: row.area)
    return row.period.map { "\(title) \($0)" } ?? title
  }

  /// The places in an area's title that match; nil if the filter leaves it out.
  ///
  /// A region is found as in the list of cities; a larger area by its name and its provinces.
  private func marks(_ area: Area, _ title: String) -> [Int]? {
    if case .region(let code) = area, let place = Registry.standard.index(of: code) {
      return cities?.marks(place)
    }
    let fits = query.terms.allSatisfy { term in
      term.field == .province
        && context.network.provinces(in: area).contains {
          FilterValue.isProvince(term.value, $0)
        }
    }
    return fits ? SearchText(name: title).positions(of: words) : nil
  }

  private func ordered(_ places: [Int]) -> [Int] {
    switch heatmap.order {
    case .province: return places
    case .similarity:
      return places.sorted { (similar[$0] ?? $0) < (similar[$1] ?? $1) }
    case .name:
      let names = places.map { (Self.bare(title(heatmap.table.rows[$0])), $0) }
      return names.sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }.map(\.1)
    case .population, .total, .column:
      let numbers = places.map { (number($0) ?? -.infinity, $0) }
      return numbers.sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1 < $1.1 }.map(\.1)
    }
  }

  private func number(_ place: Int) -> Double? {
    let table = heatmap.table
    let cells = table.rows[place]
    switch heatmap.order {
    case .population: return Double(context.network.population(of: cells.area))
    case .column: return cells[heatmap.subsector].value.number
    default:
      guard table.measure.form.hasAggregate else {
        return Double(cells.availability(in: table.scope).known)
      }
      return table.aggregate(of: cells) ?? cells.knownSum
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
