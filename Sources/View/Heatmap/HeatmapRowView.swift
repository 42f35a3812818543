import Controller
import Model

/// One row of the heatmap: the area's name, its 16 cells, its total.
struct HeatmapRowView {
  private let heatmap: HeatmapState
  private let appearance: Appearance
  private let layout: HeatmapLayout
  private let area: Rect
  /// The numbers for the cells, and for the totals; the same in every row.
  private let numbers: HeatmapNumber?
  private let totals: HeatmapNumber

  /// What all rows of a frame have in common.
  init(_ state: AppState, _ appearance: Appearance, _ layout: HeatmapLayout, _ area: Rect) {
    heatmap = state.heatmap
    self.appearance = appearance
    self.layout = layout
    self.area = area
    numbers = Self.numbers(state, layout)
    totals = HeatmapNumber(state, layout)
  }

  func draw(_ place: Int, y: Int, _ canvas: inout Canvas) {
    let row = heatmap.rows[place]
    guard heatmap.table.rows.indices.contains(row.place) else { return }
    let cells = heatmap.table.rows[row.place]
    let isSelected = place == heatmap.cursor.index
    if isSelected { canvas.put("▌", area.x, y, .accent) }
    drawName(row, isSelected, y, &canvas)
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
      drawTotal(cells, y, &canvas)
    }
  }

  /// The sign of an area whose parts are shown below it, or can be.
  static func sign(_ isOpened: Bool, _ glyphs: GlyphTier) -> String {
    guard glyphs != .ascii else { return isOpened ? "-" : "+" }
    return isOpened ? "▾" : "▸"
  }

  private func drawName(_ row: HeatmapRow, _ isSelected: Bool, _ y: Int, _ canvas: inout Canvas) {
    let style = isSelected ? Style.title : .quiet
    // Where areas can be opened, their sign stands before the name.
    let indent = 2 + 2 * row.depth + (heatmap.level.canOpen ? 1 : 0)
    if let isOpened = row.isOpened {
      canvas.write(Self.sign(isOpened, appearance.glyphs), area.x + indent - 2, y, .label)
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
  private func drawTotal(_ cells: MeasureRow, _ y: Int, _ canvas: inout Canvas) {
    guard heatmap.measure.form.hasAggregate else {
      let availability = cells.availability(in: heatmap.table.scope)
      canvas.write(
        "\(availability.known)/\(availability.total)", layout.barX, y, .label)
      return
    }
    let total = heatmap.table.aggregate(of: cells)
    guard let total else {
      canvas.write("–", endingAt: layout.barX + 6, y, .label)
      return
    }
    let number = totals.compactAggregate(total)
    canvas.write(number, endingAt: layout.barX + 6, y, .label)
    let width = layout.barWidth - 7
    let largest = largest
    guard width > 0, largest > 0 else { return }
    Bar.draw(
      total / largest, layout.barX + 7, y, width: width, Style(.bar),
      appearance.glyphs, on: &canvas)
  }

  /// What a full bar is.
  private var largest: Double {
    if heatmap.measure == .level { return 5 }
    if heatmap.measure == .chain { return 4 }
    return heatmap.measure == .coverage ? 1 : heatmap.table.largestAggregate
  }
}
