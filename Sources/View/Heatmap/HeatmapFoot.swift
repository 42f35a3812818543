import Controller
import Model

/// Below the heatmap: the totals of the columns, the cell under the cursor, the legend.
enum HeatmapFoot {
  static func draw(
    _ state: AppState, _ appearance: Appearance, _ layout: HeatmapLayout, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    let heatmap = state.heatmap
    let lines = heatmap.isTransposed ? heatmap.columns.count : heatmap.rows.count
    let shown = min(lines, HeatmapView.rows(area))
    drawColumns(state, layout, area, y: area.y + 4 + shown, &canvas)
    // The legend has a line of its own: it stays where it is whatever the cell below it says.
    drawLegend(state, appearance, layout, area, y: area.bottom - 2, &canvas)
    canvas.write(cellPieces(state), area.x, area.bottom - 1, width: area.width)
  }

  /// The aggregates of the columns; where they do not all fit, that of the cursor's column alone.
  private static func drawColumns(
    _ state: AppState, _ layout: HeatmapLayout, _ area: Rect, y: Int, _ canvas: inout Canvas
  ) {
    let heatmap = state.heatmap
    let table = heatmap.table
    guard !table.rows.isEmpty, heatmap.level != .nation || heatmap.isTransposed,
      table.measure.form.hasAggregate || table.measure.isShare && !heatmap.isTransposed
    else { return }
    let title =
      table.measure.isAdditive && table.measure != .businessesPerHead
      ? Bilingual("jumlah", "total") : Bilingual("rata-rata", "mean")
    canvas.write(title.text(state.language), area.x + 2, y, .label, width: layout.labelWidth - 2)
    let numbers = HeatmapNumber(
      table.measure, largest: table.largest, digits: layout.digits, state.language)
    // Where no cell has its number, the heading names no unit either.
    let hasUnit = HeatmapRowView.numbers(state, layout) != nil
    let texts = aggregates(state, layout).map { text(of: $0, numbers, hasUnit, layout) }
    let widest = texts.map { Canvas.width(of: $0) }.max() ?? 0
    let here = heatmap.isTransposed ? heatmap.cursor.index - heatmap.cursor.top : heatmap.column
    for (column, text) in texts.enumerated() {
      let isHere = column == here
      guard isHere || widest < layout.columnWidth || layout.columnWidth > 4 else { continue }
      let gap = text.count < layout.columnWidth ? 1 : 0
      canvas.write(text, endingAt: layout.x(column + 1) - gap, y, isHere ? .text : .label)
    }
  }

  /// What stands below each column in sight; nil within nil where nothing of it is known at all.
  private static func aggregates(
    _ state: AppState, _ layout: HeatmapLayout
  ) -> [Double??] {
    let heatmap = state.heatmap
    let table = heatmap.table
    guard heatmap.isTransposed else {
      return heatmap.columns.map { subsector in
        let total = table.columnAggregates[subsector.index]
        return total != nil || table.scope.contains(subsector) ? .some(total) : .none
      }
    }
    return HeatmapTransposedView.visible(heatmap, layout).map { place in
      let row = table.rows[heatmap.rows[place].place]
      return .some(table.aggregate(of: row))
    }
  }

  private static func text(
    of total: Double??, _ numbers: HeatmapNumber, _ hasUnit: Bool, _ layout: HeatmapLayout
  ) -> String {
    guard let total else { return "" }
    guard let number = total else { return "–" }
    let text = hasUnit ? numbers.aggregate(number) : numbers.compactAggregate(number)
    return text.count <= layout.columnWidth ? text : numbers.compactAggregate(number)
  }

  /// The ramp with its numbers at the right end.
  private static func drawLegend(
    _ state: AppState, _ appearance: Appearance, _ layout: HeatmapLayout, _ area: Rect, y: Int,
    _ canvas: inout Canvas
  ) {
    let scale = state.heatmap.scale
    guard state.heatmap.table.hasNumbers, scale.high > scale.low || scale.high > 0 else { return }
    let legend = HeatmapLegend(scale, state.heatmap.measure, state.language)
    let room = area.width
    let all = HeatmapLegend.signs(state, layout)
    // As many signs as there is room for beside the narrow ramp.
    let counts = (0...all.count).reversed()
    let count =
      counts.first { count in
        legend.width(cell: 2) + signsWidth(all.prefix(count)) <= room
      } ?? 0
    let signs = all.prefix(count)
    let cell = legend.width(cell: 3) + signsWidth(signs) <= room ? 3 : 2
    var x = area.right
    if !signs.isEmpty {
      x = canvas.write(signs.joined(separator: "   "), endingAt: x, y, .label) - 3
    }
    x -= legend.width(cell: cell)
    legend.draw(appearance, x, y, cell: cell, &canvas)
  }

  private static func signsWidth(_ signs: ArraySlice<String>) -> Int {
    signs.reduce(0) { $0 + Canvas.width(of: $1) + 3 }
  }

  private static func cellPieces(_ state: AppState) -> [Piece] {
    let heatmap = state.heatmap
    guard let row = heatmap.selectedRow, heatmap.rows.indices.contains(heatmap.cursor.index) else {
      return []
    }
    let name = heatmap.rows[heatmap.cursor.index].title
    let title = "\(name) · \(heatmap.subsector.shortTitle.text(state.language))"
    // Where there is room, what follows the name stays where it is from cell to cell.
    let room = state.size.width < 100 ? 0 : 42
    let gap = String(repeating: " ", count: max(2, room - Canvas.width(of: title)))
    return [
      Piece(title, .title), Piece(gap),
    ]
      + HeatmapCellText.pieces(
        row[heatmap.subsector], heatmap.measure, state.language,
        reference: heatmap.referenceTitle(of: row.area, state.network))
  }
}
