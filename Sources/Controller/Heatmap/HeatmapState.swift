import Model

/// The heatmap: areas down, 16 subsectors across.
public struct HeatmapState: Equatable, Sendable {
  /// What the rows are.
  public internal(set) var level = AreaLevel.groups
  /// What the cells show.
  public internal(set) var measure = Measure.businesses
  /// The year; nil is the newest of each cell.
  public internal(set) var year: Int?
  /// What the rows are ordered by.
  public internal(set) var order = HeatmapOrder.total
  /// Whether the number stands in each cell.
  public internal(set) var showsNumbers = true
  /// The filter over the rows.
  public var filter = FilterInput()
  /// The cells.
  public internal(set) var table = MeasureTable(measure: .businesses, year: nil, rows: [])
  /// The scale of the ramp.
  public internal(set) var scale = HeatmapScale(
    MeasureTable(measure: .businesses, year: nil, rows: []))
  /// The rows that the filter left, in order.
  public internal(set) var rows: [HeatmapRow] = []
  /// The flagships of each row of the table.
  public internal(set) var flagships: [Set<Subsector>] = []
  /// The cursor among the rows.
  public internal(set) var cursor = ListCursor()
  /// The subsector under the cursor.
  public internal(set) var column = 0
  /// Whether the page of the cell is open.
  public internal(set) var isCellOpen = false
  /// The area to stand on when the table is made anew.
  var anchor: Area?
  /// The year of that area's row, where it has a row a year.
  var anchorPeriod: Int?

  /// The heatmap before the network is read.
  init() {}

  /// The subsector under the cursor.
  public var subsector: Subsector {
    Subsector.allCases.indices.contains(column) ? Subsector.allCases[column] : .apg
  }

  /// The row of cells under the cursor.
  public var selectedRow: MeasureRow? {
    guard rows.indices.contains(cursor.index), table.rows.indices.contains(rows[cursor.index].place)
    else { return nil }
    return table.rows[rows[cursor.index].place]
  }
}
