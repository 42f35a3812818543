import Controller
import Model

/// Regions side by side, as a chart: for each subsector a bar a region, paired.
public enum CompareChart {
  private static let names = 190.0
  private static let thickness = 13.0

  /// The chart in a theme's colours; `date` is the day on which it is drawn.
  public static func svg(
    of compare: CompareState, _ state: AppState, theme: Theme, date: String
  ) -> String {
    let language = state.language
    var parts = [compare.measure.explanation.text(language)]
    if let years = compare.table.years {
      parts.append(
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)")
    }
    if compare.measure != .level {
      parts.append(
        Bilingual(
          "panjang batang terhadap yang terbesar di subsektor itu",
          "bars are as long as the largest of their subsector"
        ).text(language))
    }
    let regions = compare.regions.map { Registry.standard.region($0)?.title ?? $0.description }
    let said = Bilingual(
      "\(regions.count) kab/kota berdampingan", "\(regions.count) regions side by side")
    let page = ChartPage(
      "\(compare.measure.title.text(language)): \(said.text(language))",
      parts.joined(separator: " · "), width: 900, ChartColours(theme))
    let cells = compare.table.rows.flatMap { row in row.cells.map { (cell: $0, area: row.area) } }
    return page.svg(ChartFoot(cells, state, date: date)) { canvas, top in
      var y = drawLegend(regions, page, top, &canvas) + 14
      for row in compare.rows { y = draw(row, compare, language, page, y, &canvas) }
      return y
    }
  }

  private static func drawLegend(
    _ regions: [String], _ page: ChartPage, _ top: Double, _ canvas: inout ChartCanvas
  ) -> Double {
    var x = ChartPage.margin
    for (place, name) in regions.enumerated() {
      canvas.rect(x, top, 14, 12, page.colours.series(place), stroke: page.colours.text)
      x += 20
      x += canvas.text(name, x, top + 11, size: 12.5, page.colours.text) + 24
    }
    return top + 12
  }

  private static func draw(
    _ row: CompareRow, _ compare: CompareState, _ language: Language, _ page: ChartPage,
    _ top: Double, _ canvas: inout ChartCanvas
  ) -> Double {
    let colours = page.colours
    let left = ChartPage.margin + names
    let room = page.room - names - 150
    let height = thickness * Double(row.cells.count)
    let middle = top + height / 2 + 4
    canvas.text(
      row.subsector.shortTitle.text(language), ChartPage.margin, middle, size: 12.5, colours.text,
      room: names - 10)
    let whole = compare.measure == .level ? 5 : row.largest
    let number = HeatmapNumber(compare.measure, largest: compare.table.largest, language)
    for (place, cell) in row.cells.enumerated() {
      let y = top + thickness * Double(place)
      guard let value = cell.value.number else {
        canvas.text(
          "\(cell.value.absenceSign)", left + 3, y + 10, size: 10.5, colours.label)
        continue
      }
      // A bar beside nothing would look like a lead.
      let length = row.gap != nil && whole > 0 ? value / whole * room : 0
      canvas.rect(left, y + 1, length, thickness - 2, colours.series(place), stroke: colours.text)
      canvas.text(number.full(value), left + length + 6, y + 10.5, size: 10.5, colours.text)
    }
    if let gap = row.gap {
      canvas.text(
        CompareView.text(gap, language), page.width - ChartPage.margin, middle, size: 12,
        gap.isWide ? colours.accent : colours.label, bold: gap.isWide, .end)
    }
    canvas.line(
      ChartPage.margin, top + height + 4, page.width - ChartPage.margin, top + height + 4,
      colours.rule, width: 0.5)
    return top + height + 9
  }
}
