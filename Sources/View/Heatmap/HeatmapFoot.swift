import Controller
import Model

/// Below the heatmap: the totals of the columns, the cell under the cursor, the legend.
enum HeatmapFoot {
  static func draw(
    _ state: AppState, _ appearance: Appearance, _ layout: HeatmapLayout, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    drawColumns(state, layout, area, y: area.bottom - 3, &canvas)
    let legend = drawLegend(state, appearance, area, y: area.bottom - 1, &canvas)
    drawCell(state, area, until: legend - 3, y: area.bottom - 1, &canvas)
  }

  private static func drawColumns(
    _ state: AppState, _ layout: HeatmapLayout, _ area: Rect, y: Int, _ canvas: inout Canvas
  ) {
    let table = state.heatmap.table
    guard !table.rows.isEmpty, state.heatmap.level != .nation else { return }
    let title =
      table.measure.isAdditive && table.measure != .businessesPerHead
      ? Bilingual("jumlah", "total") : Bilingual("rata-rata", "mean")
    canvas.write(title.text(state.language), area.x + 2, y, .label, width: layout.labelWidth - 2)
    for subsector in Subsector.allCases {
      let isHere = subsector == state.heatmap.subsector
      let text = columnText(table, subsector, state.language)
      guard text.count <= layout.columnWidth else { continue }
      let x = layout.x(subsector.index) + (layout.columnWidth - Canvas.width(of: text) + 1) / 2
      canvas.write(text, x, y, isHere ? .text : .label)
    }
  }

  private static func columnText(
    _ table: MeasureTable, _ subsector: Subsector, _ language: Language
  ) -> String {
    guard let total = table.columnAggregates[subsector.index] else {
      return table.scope.contains(subsector) ? "–" : ""
    }
    let isMean = table.measure == .businessesPerHead && !table.rows.isEmpty
    let number = isMean ? total / Double(table.rows.count) : total
    return HeatmapNumber.aggregate(number, table.measure, language)
  }

  /// The ramp with its numbers; returns the column in which it begins.
  private static func drawLegend(
    _ state: AppState, _ appearance: Appearance, _ area: Rect, y: Int, _ canvas: inout Canvas
  ) -> Int {
    let heatmap = state.heatmap
    let scale = heatmap.scale
    guard scale.high > 0 else { return area.right }
    let language = state.language
    let unknown = area.width >= 76 ? "  · " + Words.unknown.text(language) : ""
    var x = canvas.write(unknown, endingAt: area.right, y, .label)
    let high = HeatmapNumber.full(scale.high, heatmap.measure, language)
    x = canvas.write(" " + high, endingAt: x, y, .label)
    let cell = area.width >= 100 ? 3 : 2
    let ramp = x - cell * HeatmapScale.steps
    for step in 0..<HeatmapScale.steps {
      for column in 0..<cell {
        if appearance.hasColour {
          canvas.put(" ", ramp + step * cell + column, y, Style(.text, on: Ramp.role(step: step)))
        } else {
          let glyph = Ramp.glyph(step: step, appearance.glyphs)
          canvas.put(glyph, ramp + step * cell + column, y, .text)
        }
      }
    }
    let low = HeatmapNumber.full(scale.low, heatmap.measure, language)
    let kind = scale.isLogarithmic ? "log " : ""
    return canvas.write(kind + low + " ", endingAt: ramp, y, .label)
  }

  private static func drawCell(
    _ state: AppState, _ area: Rect, until right: Int, y: Int, _ canvas: inout Canvas
  ) {
    let heatmap = state.heatmap
    guard let row = heatmap.selectedRow, heatmap.rows.indices.contains(heatmap.cursor.index) else {
      return
    }
    let language = state.language
    let name = heatmap.rows[heatmap.cursor.index].title
    var pieces = [
      Piece("\(name) · \(heatmap.subsector.shortTitle.text(language))", .title), Piece("  "),
    ]
    let cell = row[heatmap.subsector]
    pieces += HeatmapCellText.pieces(cell, heatmap.measure, language)
    canvas.write(pieces, area.x, y, width: max(0, right - area.x))
  }
}
