import Controller
import Model

/// Below the heatmap: the totals of the columns, the cell under the cursor, the legend.
enum HeatmapFoot {
  static func draw(
    _ state: AppState, _ appearance: Appearance, _ layout: HeatmapLayout, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    let shown = min(state.heatmap.rows.count, max(0, area.height - 7))
    drawColumns(state, layout, area, y: area.y + 4 + shown, &canvas)
    let cell = cellPieces(state)
    let isNarrow = area.width < 100
    let cellEnd = isNarrow ? area.x : area.x + Canvas.width(of: cell) + 3
    let legend = drawLegend(
      state, appearance, area, from: cellEnd, y: area.bottom - (isNarrow ? 2 : 1), &canvas)
    let room = isNarrow ? area.width : legend - 2 - area.x
    canvas.write(cell, area.x, area.bottom - 1, width: max(0, room))
  }

  /// The aggregates of the columns; where they do not all fit, that of the cursor's column alone.
  private static func drawColumns(
    _ state: AppState, _ layout: HeatmapLayout, _ area: Rect, y: Int, _ canvas: inout Canvas
  ) {
    let table = state.heatmap.table
    guard !table.rows.isEmpty, state.heatmap.level != .nation else { return }
    let title =
      table.measure.isAdditive && table.measure != .businessesPerHead
      ? Bilingual("jumlah", "total") : Bilingual("rata-rata", "mean")
    canvas.write(title.text(state.language), area.x + 2, y, .label, width: layout.labelWidth - 2)
    let hasUnit = HeatmapRowView.numbers(state, layout) != nil
    let texts = Subsector.allCases.map {
      columnText(table, $0, hasUnit: hasUnit, layout, state.language)
    }
    let widest = texts.map { Canvas.width(of: $0) }.max() ?? 0
    for subsector in Subsector.allCases {
      let isHere = subsector == state.heatmap.subsector
      guard isHere || widest < layout.columnWidth || layout.columnWidth > 4 else { continue }
      let text = texts[subsector.index]
      let gap = text.count < layout.columnWidth ? 1 : 0
      canvas.write(
        text, endingAt: layout.x(subsector.index + 1) - gap, y, isHere ? .text : .label)
    }
  }

  private static func columnText(
    _ table: MeasureTable, _ subsector: Subsector, hasUnit: Bool, _ layout: HeatmapLayout,
    _ language: Language
  ) -> String {
    guard let total = table.columnAggregates[subsector.index] else {
      return table.scope.contains(subsector) ? "–" : ""
    }
    let numbers = HeatmapNumber(
      table.measure, largest: table.largest, digits: layout.digits, language)
    // Where no cell has its number, the heading names no unit either.
    let text = hasUnit ? numbers.aggregate(total) : numbers.compactAggregate(total)
    return text.count <= layout.columnWidth ? text : numbers.compactAggregate(total)
  }

  /// The ramp with its numbers at the right end; returns the column in which it begins.
  private static func drawLegend(
    _ state: AppState, _ appearance: Appearance, _ area: Rect, from left: Int, y: Int,
    _ canvas: inout Canvas
  ) -> Int {
    let scale = state.heatmap.scale
    guard scale.high > 0 else { return area.right }
    let numbers = HeatmapNumber(state.heatmap.measure, largest: 0, state.language)
    let low = (scale.isLogarithmic ? "log " : "") + numbers.full(scale.low) + " "
    let high = " " + numbers.full(scale.high)
    let unknown = "   · " + Words.unknown.text(state.language)
    let ends = Canvas.width(of: low) + Canvas.width(of: high)
    let room = area.right - left - ends
    let cell = room >= 3 * HeatmapScale.steps + Canvas.width(of: unknown) ? 3 : 2
    var x = area.right
    if room >= cell * HeatmapScale.steps + Canvas.width(of: unknown) {
      x = canvas.write(unknown, endingAt: x, y, .label)
    }
    x = canvas.write(high, endingAt: x, y, .label) - cell * HeatmapScale.steps
    for column in 0..<(cell * HeatmapScale.steps) {
      let step = column / cell
      if appearance.hasColour {
        canvas.put(" ", x + column, y, Style(.text, on: Ramp.role(step: step)))
      } else {
        canvas.put(Ramp.glyph(step: step, appearance.glyphs), x + column, y, .text)
      }
    }
    return canvas.write(low, endingAt: x, y, .label)
  }

  private static func cellPieces(_ state: AppState) -> [Piece] {
    let heatmap = state.heatmap
    guard let row = heatmap.selectedRow, heatmap.rows.indices.contains(heatmap.cursor.index) else {
      return []
    }
    let name = heatmap.rows[heatmap.cursor.index].title
    return [
      Piece("\(name) · \(heatmap.subsector.shortTitle.text(state.language))", .title),
      Piece("  "),
    ] + HeatmapCellText.pieces(row[heatmap.subsector], heatmap.measure, state.language)
  }
}
