import Controller
import Model

/// The heatmap that is shown, as a chart: a row an area, a column a subsector.
public enum HeatmapChart {
  private static let rowHeight = 24.0
  private static let column = 46.0
  private static let names = 205.0
  private static let totals = 76.0

  /// The chart in a theme's colours; `date` is the day on which it is drawn.
  public static func svg(of state: AppState, theme: Theme, date: String) -> String {
    let heatmap = state.heatmap
    let width = 2 * ChartPage.margin + names + column * Double(Subsector.count) + totals
    let numbers = numbers(state)
    let parts = HeatmapHeading.parts(state) + (numbers.unit.isEmpty ? [] : [numbers.unit])
    let page = ChartPage(
      heatmap.measure.title.text(state.language), parts.joined(separator: " · "), width: width,
      ChartColours(theme))
    let rows = heatmap.rows.compactMap { row in
      heatmap.table.rows.indices.contains(row.place) ? heatmap.table.rows[row.place] : nil
    }
    let cells = rows.flatMap { row in row.cells.map { (cell: $0, area: row.area) } }
    return page.svg(ChartFoot(cells, state, date: date)) { canvas, top in
      draw(state, page, top, &canvas)
    }
  }

  private static func numbers(_ state: AppState) -> HeatmapNumber {
    HeatmapNumber(
      state.heatmap.measure, largest: state.heatmap.scale.high, digits: 4, state.language)
  }

  private static func draw(
    _ state: AppState, _ page: ChartPage, _ top: Double, _ canvas: inout ChartCanvas
  ) -> Double {
    let heatmap = state.heatmap
    let colours = page.colours
    let left = ChartPage.margin + names
    for (place, subsector) in heatmap.columns.enumerated() {
      canvas.text(
        subsector.code, left + column * (Double(place) + 0.5), top + 12, size: 11,
        colours.label, bold: true, .middle)
    }
    let end = left + column * Double(Subsector.count) + totals
    canvas.text(
      HeatmapView.totalTitle(heatmap.measure).text(state.language), end, top + 12, size: 11,
      colours.label, .end, room: totals)
    var y = top + 20
    for row in heatmap.rows where heatmap.table.rows.indices.contains(row.place) {
      draw(row, state, colours, left, y, end, &canvas)
      y += rowHeight
    }
    let hasFlagships = heatmap.flagships.contains { !$0.isEmpty }
    return ChartLegend.draw(
      heatmap.scale, heatmap.measure, state.language, colours, ChartPage.margin, y + 16,
      hasFlagships: hasFlagships, &canvas)
  }

  private static func draw(
    _ row: HeatmapRow, _ state: AppState, _ colours: ChartColours, _ left: Double, _ y: Double,
    _ end: Double, _ canvas: inout ChartCanvas
  ) {
    let heatmap = state.heatmap
    let cells = heatmap.table.rows[row.place]
    let base = y + rowHeight * 0.66
    canvas.text(
      DisplayText(row.title).text, ChartPage.margin, base, size: 12.5, colours.text,
      room: names - 10)
    let numbers = numbers(state)
    let flagships =
      heatmap.flagships.indices.contains(row.place) ? heatmap.flagships[row.place] : []
    for (place, subsector) in heatmap.columns.enumerated() {
      let x = left + column * Double(place)
      let value = cells[subsector].value
      let isFlagship = flagships.contains(subsector)
      guard let number = value.number else {
        let sign = isFlagship ? "★" : String(value.absenceSign)
        canvas.text(sign, x + column / 2, base, size: 11, colours.label, .middle)
        continue
      }
      let fill = colours.step(heatmap.scale.step(of: number))
      canvas.rect(x + 1, y + 1, column - 2, rowHeight - 2, fill, stroke: colours.rule)
      let text = numbers.short(number) + (isFlagship ? "★" : "")
      canvas.text(
        text, x + column / 2, base, size: 10.5, colours.ink(on: fill), .middle, room: column - 4)
    }
    let total = heatmap.table.aggregate(of: cells)
    let known = cells.availability(in: heatmap.table.scope)
    let text =
      heatmap.measure.form.hasAggregate
      ? total.map(numbers.compactAggregate) ?? "–" : "\(known.known)/\(known.total)"
    canvas.text(text, end, base, size: 11.5, colours.text, .end, room: totals - 6)
  }
}
