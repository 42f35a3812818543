import Controller
import Model

/// The heatmap with the subsectors down and the areas side by side.
enum HeatmapTransposedView {
  static func draw(
    _ state: AppState, _ appearance: Appearance, _ layout: HeatmapLayout, _ area: Rect,
    _ frame: inout Frame
  ) {
    let heatmap = state.heatmap
    let places = visible(heatmap, layout)
    drawHeads(state, appearance, places, layout, area, &frame.canvas)
    let rows = HeatmapView.rows(area)
    let numbers = HeatmapRowView.numbers(state, layout)
    let top = max(0, min(heatmap.column - rows + 1, heatmap.columns.count - rows))
    for line in 0..<min(rows, heatmap.columns.count) {
      let column = top + line
      guard heatmap.columns.indices.contains(column) else { break }
      let y = area.y + 3 + line
      let isHere = column == heatmap.column
      if isHere { frame.canvas.put("▌", area.x, y, .accent) }
      frame.canvas.write(
        heatmap.columns[column].shortTitle.text(state.language), area.x + 2, y,
        isHere ? .title : .quiet, width: layout.labelWidth - 3)
      for (across, place) in places.enumerated() {
        drawCell(place, column, across, numbers, state, appearance, layout, y, &frame)
      }
    }
  }

  /// The places of the rows that stand side by side in sight.
  static func visible(_ heatmap: HeatmapState, _ layout: HeatmapLayout) -> [Int] {
    (0..<layout.columns).map { heatmap.cursor.top + $0 }.filter(heatmap.rows.indices.contains)
  }

  private static func drawCell(
    _ place: Int, _ column: Int, _ across: Int, _ numbers: HeatmapNumber?, _ state: AppState,
    _ appearance: Appearance, _ layout: HeatmapLayout, _ y: Int, _ frame: inout Frame
  ) {
    let heatmap = state.heatmap
    let row = heatmap.rows[place].place
    guard heatmap.table.rows.indices.contains(row) else { return }
    let subsector = heatmap.columns[column]
    let flagships = heatmap.flagships.indices.contains(row) ? heatmap.flagships[row] : []
    let x = layout.x(across)
    HeatmapCellView(
      cell: heatmap.table.rows[row][subsector], isFlagship: flagships.contains(subsector),
      isSelected: place == heatmap.cursor.index && column == heatmap.column,
      width: layout.columnWidth, number: numbers
    ).draw(heatmap, appearance, x, y, &frame.canvas)
    let rect = Rect(x: x, y: y, width: layout.columnWidth, height: 1)
    frame.targets.append(Target(rect, .screen(.select(row: place, column: column))))
  }

  /// The areas' names on two lines, over the numbers; the whole name stands at the foot.
  private static func drawHeads(
    _ state: AppState, _ appearance: Appearance, _ places: [Int], _ layout: HeatmapLayout,
    _ area: Rect, _ canvas: inout Canvas
  ) {
    for (across, place) in places.enumerated() {
      let row = state.heatmap.rows[place]
      let style = place == state.heatmap.cursor.index ? Style.accent.bold : .label
      var words = row.title.split(separator: " ")
      // A name of several words is told by these; of one word, by its kind.
      if words.count > 2, ["Kab.", "Kota"].contains(words[0]) { words.removeFirst() }
      let sign = row.isOpened.map { HeatmapRowView.sign($0, appearance.glyphs) + " " } ?? ""
      let lines = [sign + words.dropLast().joined(separator: " "), String(words.last ?? "")]
      let right = layout.x(across + 1) - 1
      for (line, text) in lines.enumerated() {
        canvas.write(
          text, endingAt: right, area.y + 1 + line, style, width: layout.columnWidth - 1)
      }
    }
  }
}
