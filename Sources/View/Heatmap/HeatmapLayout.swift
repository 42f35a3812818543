import Controller
import Model

/// How the heatmap shares out its area.
struct HeatmapLayout {
  /// The columns of a row's name, with the mark before it.
  let labelWidth: Int
  /// The cells of one column.
  let columnWidth: Int
  /// Where the first column begins.
  let cellsX: Int
  /// Where the bars of the row totals begin.
  let barX: Int
  /// Their width; 0 where there is no room.
  let barWidth: Int
  /// How many columns are in sight.
  let columns: Int

  init(_ area: Rect, isTransposed: Bool = false) {
    guard !isTransposed else {
      labelWidth = min(HeatmapGeometry.nameWidth, max(6, area.width - HeatmapGeometry.areaWidth))
      columnWidth = HeatmapGeometry.areaWidth
      cellsX = area.x + labelWidth
      columns = HeatmapGeometry.areas(across: area.width)
      (barX, barWidth) = (area.right, 0)
      return
    }
    let least = 2 + 16
    let room = area.width - least - 9
    columnWidth = max(2, min(7, room / Subsector.count))
    let cells = columnWidth * Subsector.count
    let spare = area.width - cells - least - 1
    let bars = spare >= 7 ? min(18, max(7, spare / 2)) : 0
    barWidth = bars
    labelWidth = max(6, min(30, area.width - cells - 1 - (bars > 0 ? bars + 1 : 0)))
    cellsX = area.x + labelWidth + 1
    barX = cellsX + cells + 1
    columns = Subsector.count
  }

  /// The digits that a column has room for: one cell parts them from their neighbours.
  var digits: Int { columnWidth - 1 }

  /// Where a column begins.
  func x(_ column: Int) -> Int { cellsX + column * columnWidth }
}
