import Model

/// The heatmap: areas down, 16 subsectors across; or the other way round.
public struct HeatmapState: Equatable, Sendable {
  /// What the rows are.
  public internal(set) var level = AreaLevel.groups
  /// What the cells show.
  public internal(set) var measure = Measure.businesses
  /// What shares, quotients, growth and ranks are made from, where it has figures.
  public internal(set) var basis = MeasureBasis.businesses
  /// What areas are compared with.
  public internal(set) var reference = ReferenceArea.network
  /// The year; nil is the newest of each cell.
  public internal(set) var year: Int?
  /// What the rows are ordered by.
  public internal(set) var order = HeatmapOrder.total
  /// What the columns are ordered by.
  public internal(set) var columnOrder = HeatmapColumnOrder.fixed
  /// How numbers are laid out on the ramp.
  public internal(set) var scaleKind = HeatmapScaleKind.automatic
  /// Whether the subsectors go down and the areas across.
  public internal(set) var isTransposed = false
  /// The areas whose parts are shown below them.
  public internal(set) var opened: Set<Area> = []
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
  /// The subsectors in the order in which they are shown.
  public internal(set) var columns = Subsector.allCases
  /// The flagships of each row of the table.
  public internal(set) var flagships: [Set<Subsector>] = []
  /// The years in which what is shown has figures.
  public internal(set) var years: [Int] = []
  /// The cursor among the rows.
  public internal(set) var cursor = ListCursor()
  /// The place of the subsector under the cursor among the columns.
  public internal(set) var column = 0
  /// What the area of the cell that is open is made up of; nil where no quantity of it is known.
  public internal(set) var profile: AreaProfile?
  /// Whether the page of the cell is open.
  public internal(set) var isCellOpen = false
  /// Whether the order by similarity is still being worked out.
  public internal(set) var isOrdering = false
  /// The area to stand on when the table is made anew.
  var anchor: Area?
  /// The year of that area's row, where it has a row a year.
  var anchorPeriod: Int?
  /// What was worked out before.
  var memo = HeatmapMemo()
  /// What has to be asked beside the loop.
  var wanted: SimilarityQuestion?

  /// The heatmap before the network is read.
  init() {}

  /// The subsector under the cursor.
  public var subsector: Subsector {
    columns.indices.contains(column) ? columns[column] : .apg
  }

  /// The row of cells under the cursor.
  public var selectedRow: MeasureRow? {
    guard rows.indices.contains(cursor.index), table.rows.indices.contains(rows[cursor.index].place)
    else { return nil }
    return table.rows[rows[cursor.index].place]
  }

  /// What the table that is shown is of.
  var key: HeatmapTableKey { key(measure) }

  func key(_ measure: Measure) -> HeatmapTableKey {
    HeatmapTableKey(
      measure: measure, level: level, year: year,
      reference: measure.form.needsReference ? reference : .network,
      opened: level.canOpen ? opened : [])
  }
}
