import Controller
import Model

/// One row of the heatmap: the area's name, its 16 cells, its total.
enum HeatmapRowView {
  static func draw(
    _ place: Int, _ state: AppState, _ appearance: Appearance, _ layout: HeatmapLayout,
    _ area: Rect, y: Int, _ canvas: inout Canvas
  ) {
    let heatmap = state.heatmap
    let row = heatmap.rows[place]
    guard heatmap.table.rows.indices.contains(row.place) else { return }
    let cells = heatmap.table.rows[row.place]
    let isSelected = place == heatmap.cursor.index
    if isSelected { canvas.put("▌", area.x, y, .accent) }
    drawName(row, isSelected, heatmap, appearance, layout, area, y, &canvas)
    let numbers = numbers(state, layout)
    let flagships =
      heatmap.flagships.indices.contains(row.place) ? heatmap.flagships[row.place] : []
    for (column, subsector) in heatmap.columns.enumerated() {
      let cell = HeatmapCellView(
        cell: cells[subsector], isFlagship: flagships.contains(subsector),
        isSelected: isSelected && column == heatmap.column, width: layout.columnWidth,
        number: numbers)
      cell.draw(heatmap, appearance, layout.x(column), y, &canvas)
    }
    if layout.barWidth > 0 {
      drawTotal(cells, state, appearance, layout, y, &canvas)
    }
  }

  /// The sign of an area whose parts are shown below it, or can be.
  static func sign(_ isOpened: Bool, _ glyphs: GlyphTier) -> String {
    guard glyphs != .ascii else { return isOpened ? "-" : "+" }
    return isOpened ? "▾" : "▸"
  }

  private static func drawName(
    _ row: HeatmapRow, _ isSelected: Bool, _ heatmap: HeatmapState, _ appearance: Appearance,
    _ layout: HeatmapLayout, _ area: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let style = isSelected ? Style.title : .quiet
    // Where areas can be opened, their sign stands before the name.
    let indent = 2 + 2 * row.depth + (heatmap.level.canOpen ? 1 : 0)
    if let isOpened = row.isOpened {
      canvas.write(sign(isOpened, appearance.glyphs), area.x + indent - 2, y, .label)
    }
    canvas.write(
      row.title, marks: row.marks, area.x + indent, y, style, width: layout.labelWidth - indent)
  }

  /// The numbers for the cells; nil if they are switched off or would run into each other.
  static func numbers(_ state: AppState, _ layout: HeatmapLayout) -> HeatmapNumber? {
    guard state.heatmap.showsNumbers else { return nil }
    let number = HeatmapNumber(state, layout)
    let table = state.heatmap.table
    let measure = state.heatmap.measure
    let widest =
      ([table.largest, table.smallest] + (number.isWhole ? [] : [0.4 * table.largest / 100]))
      .map { Canvas.width(of: number.short($0)) }.max() ?? 0
    let canTouch = measure.isShare
    let fits = widest < layout.columnWidth || canTouch && widest == layout.columnWidth
    return fits || number.isOneDigit ? number : nil
  }

  /// The total looks alike in every row: a move of the cursor repaints little.
  private static func drawTotal(
    _ cells: MeasureRow, _ state: AppState, _ appearance: Appearance, _ layout: HeatmapLayout,
    _ y: Int, _ canvas: inout Canvas
  ) {
    let heatmap = state.heatmap
    guard heatmap.measure.form.hasAggregate else {
      let availability = cells.availability(in: heatmap.table.scope)
      canvas.write(
        "\(availability.known)/\(availability.total)", layout.barX, y, .label)
      return
    }
    let total = cells.aggregate(of: heatmap.measure, in: heatmap.table.scope)
    guard let total else {
      canvas.write("–", endingAt: layout.barX + 6, y, .label)
      return
    }
    let number = HeatmapNumber(state, layout).compactAggregate(total)
    canvas.write(number, endingAt: layout.barX + 6, y, .label)
    let width = layout.barWidth - 7
    let largest = largest(heatmap)
    guard width > 0, largest > 0 else { return }
    Bar.draw(
      total / largest, layout.barX + 7, y, width: width, Style(.bar),
      appearance.glyphs, on: &canvas)
  }

  /// What a full bar is.
  private static func largest(_ heatmap: HeatmapState) -> Double {
    if heatmap.measure == .level { return 5 }
    if heatmap.measure == .chain { return 4 }
    return heatmap.measure == .coverage ? 1 : heatmap.table.largestAggregate
  }
}
