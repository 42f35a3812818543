import Controller
import Model

/// The page of the city under the cursor: contact first, then its potential and its records.
enum CityPageView {
  static func draw(
    _ state: AppState, _ appearance: Appearance, _ area: Rect, _ canvas: inout Canvas
  ) {
    guard let shown = state.cities.shown, let index = state.index else { return }
    let page = CityPage(
      region: Registry.standard.regions[shown], holdings: state.network.holdings[shown],
      counts: index.counts[shown], insight: state.cities.insight, awaitsInsight: true,
      threshold: state.network.identity.threshold,
      width: area.width,
      height: area.height,
      language: state.language,
      glyphs: appearance.glyphs)
    draw(page.lines, state.cities.selectedLink, appearance, area, &canvas)
  }

  /// Draws the lines of a page, as many as there is room for, and the link under the cursor.
  static func draw(
    _ lines: [CityPageLine], _ link: CityLink?, _ appearance: Appearance, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    guard area.height > 0 else { return }
    let place = link.flatMap { link in lines.firstIndex { $0.link == link } } ?? 0
    let top = max(0, min(place - area.height / 2, lines.count - area.height))
    // The region's name stays in sight when the page is scrolled.
    guard area.height > 0 else { return }
    let shown = lines.prefix(1) + lines.dropFirst(top + 1).prefix(area.height - 1)
    for (row, line) in shown.enumerated() {
      let isSelected = link != nil && line.link == link
      draw(line, isSelected: isSelected, area, y: area.y + row, appearance, &canvas)
    }
    if lines.count - top > area.height {
      canvas.put("↓", area.right, area.bottom - 1, .label)
    }
  }

  private static func draw(
    _ line: CityPageLine, isSelected: Bool, _ area: Rect, y: Int, _ appearance: Appearance,
    _ canvas: inout Canvas
  ) {
    if let bar = line.bar {
      Bar.drawLine(
        bar.share, area.x + bar.column, y, width: bar.width, Style(Ramp.role(bar.share)),
        on: &canvas)
    }
    for column in line.columns {
      if column.endsThere {
        canvas.write(column.pieces, endingAt: area.x + column.at, y)
      } else {
        canvas.write(column.pieces, area.x + column.at, y, width: area.width - column.at)
      }
    }
    if isSelected {
      canvas.fill(
        Rect(x: area.x - 1, y: y, width: area.width + 1, height: 1), ground: .lifted)
      canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
  }
}
