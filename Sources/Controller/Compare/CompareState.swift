import Model

/// Two to four regions side by side on one measure.
public struct CompareState: Equatable, Sendable {
  /// The most regions that are compared at once.
  public static let most = 4

  /// The regions, in the order in which they were marked.
  public let regions: [RegionCode]
  /// The cells: a row a region.
  public private(set) var table: MeasureTable
  /// A row a subsector, in the order that was chosen.
  public private(set) var rows: [CompareRow] = []
  /// What they are ordered by.
  public private(set) var order = CompareOrder.subsector
  /// The cursor among the rows.
  public private(set) var cursor = ListCursor()
  /// The region under the cursor, as a place among the regions.
  public private(set) var column = 0

  /// The regions compared on a measure, or on the first after it of which something is known.
  public init(
    _ regions: [RegionCode], by measure: Measure, in network: Network,
    _ figures: FigureIndex? = nil
  ) {
    self.regions = regions
    table = Self.table(regions, measure, network, figures)
    if table.scope.isEmpty { turn(1, in: network, figures, rows: Subsector.count) }
    arrange()
  }

  /// The measure.
  public var measure: Measure { table.measure }

  /// The region and the subsector under the cursor.
  var selected: (RegionCode, Subsector)? {
    guard regions.indices.contains(column), rows.indices.contains(cursor.index) else { return nil }
    return (regions[column], rows[cursor.index].subsector)
  }

  mutating func move(_ movement: Movement, rows visible: Int) {
    switch movement {
    case .left: column = max(0, column - 1)
    case .right: column = min(regions.count - 1, column + 1)
    case .rowStart: column = 0
    case .rowEnd: column = regions.count - 1
    default: cursor.move(movement, count: rows.count, rows: visible)
    }
  }

  mutating func nextOrder(rows visible: Int) {
    let here = selected?.1
    order = order == .subsector ? .difference : .subsector
    arrange()
    let place = rows.firstIndex { $0.subsector == here } ?? 0
    cursor.select(place, count: rows.count, rows: visible)
  }

  /// Goes `step` measures on, past those of which nothing is known here.
  mutating func turn(
    _ step: Int, in network: Network, _ figures: FigureIndex?, rows visible: Int
  ) {
    let all = Measure.allCases
    guard let here = all.firstIndex(of: measure) else { return }
    let subsector = selected?.1
    for turn in 1..<all.count {
      let next = all[(here + step * turn + turn * all.count) % all.count]
      let found = Self.table(regions, next, network, figures)
      guard !found.scope.isEmpty else { continue }
      table = found
      break
    }
    arrange()
    let place = rows.firstIndex { $0.subsector == subsector } ?? 0
    cursor.select(place, count: rows.count, rows: visible)
  }

  /// The same comparison of a network that was read anew.
  mutating func refresh(_ network: Network, _ figures: FigureIndex?) {
    table = Self.table(regions, measure, network, figures)
    arrange()
  }

  private static func table(
    _ regions: [RegionCode], _ measure: Measure, _ network: Network, _ figures: FigureIndex?
  ) -> MeasureTable {
    AreaMeasure(measure, in: network, figures: figures).table(of: regions.map { .region($0) })
  }

  private mutating func arrange() {
    rows = Subsector.allCases.map { subsector in
      CompareRow(subsector, table.rows.map { $0[subsector] }, measure)
    }
    guard order == .difference else { return }
    // Rows that tell no difference come last, each kind in the subsectors' order.
    rows = rows.enumerated().sorted { left, right in
      let (a, b) = (left.element.gap?.size ?? -1, right.element.gap?.size ?? -1)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }
}
