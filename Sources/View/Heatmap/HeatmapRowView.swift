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
    canvas.write(
      row.title, marks: row.marks, area.x + 2, y, isSelected ? .title : .quiet,
      width: layout.labelWidth - 2)
    let numbers = numbers(state, layout)
    let flagships =
      heatmap.flagships.indices.contains(row.place) ? heatmap.flagships[row.place] : []
    for subsector in Subsector.allCases {
      let cell = HeatmapCellView(
        value: cells[subsector].value, isFlagship: flagships.contains(subsector),
        isSelected: isSelected && subsector == heatmap.subsector, width: layout.columnWidth,
        number: numbers)
      cell.draw(heatmap, appearance, layout.x(subsector.index), y, &canvas)
    }
    if layout.barWidth > 0 {
      drawTotal(cells, isSelected: isSelected, state, appearance, layout, y, &canvas)
    }
  }

  /// The numbers for the cells; nil if they are switched off or would run into each other.
  static func numbers(_ state: AppState, _ layout: HeatmapLayout) -> HeatmapNumber? {
    guard state.heatmap.showsNumbers else { return nil }
    let number = HeatmapNumber(state, layout)
    let scale = state.heatmap.scale
    let widest =
      ([scale.high, scale.low] + (number.isWhole ? [] : [0.4 * scale.high / 100]))
      .map { Canvas.width(of: number.short($0)) }.max() ?? 0
    let fits =
      widest < layout.columnWidth
      || state.heatmap.measure.isShare && widest == layout.columnWidth
    return fits || number.isOneDigit ? number : nil
  }

  private static func drawTotal(
    _ cells: MeasureRow, isSelected: Bool, _ state: AppState, _ appearance: Appearance,
    _ layout: HeatmapLayout, _ y: Int, _ canvas: inout Canvas
  ) {
    let heatmap = state.heatmap
    if heatmap.measure.isShare {
      let availability = cells.availability(in: heatmap.table.scope)
      canvas.write(
        "\(availability.known)/\(availability.total)", layout.barX, y,
        isSelected ? .text : .label)
      return
    }
    let total = cells.aggregate(of: heatmap.measure, in: heatmap.table.scope)
    guard let total else {
      canvas.write("–", endingAt: layout.barX + 6, y, .label)
      return
    }
    let number = HeatmapNumber(state, layout).compactAggregate(total)
    canvas.write(number, endingAt: layout.barX + 6, y, isSelected ? .text : .label)
    let width = layout.barWidth - 7
    let largest = heatmap.measure == .level ? 5 : heatmap.table.largestAggregate
    guard width > 0, largest > 0 else { return }
    Bar.draw(
      total / largest, layout.barX + 7, y, width: width, isSelected ? .link : Style(.bar),
      appearance.glyphs, on: &canvas)
  }
}
