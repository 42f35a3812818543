import Controller
import Model

/// The map that is shown, as a chart: the coast, and a circle a region in the colours of the ramp.
public enum MapChart {
  private static let width = 1100.0
  private static let radius = 4.2
  /// How many of the largest are named, where their names do not lie over each other.
  private static let named = 12

  /// The chart in a theme's colours; `date` is the day on which it is drawn.
  public static func svg(of state: AppState, theme: Theme, date: String) -> String {
    let page = ChartPage(
      MapNumber.title(state.map, state.language),
      MapHeading.parts(state).joined(separator: " · "), width: width, ChartColours(theme))
    let cells = state.map.marks.compactMap { mark -> (cell: MeasuredValue, area: Area)? in
      guard mark.number != nil, let row = state.map.rows[mark.region] else { return nil }
      let cell = row.cells.first { $0.source != nil && $0.value.number != nil }
      return cell.map { ($0, row.area) }
    }
    let credit = Bilingual(
      "peta: Natural Earth; letak: GeoNames", "map: Natural Earth; places: GeoNames")
    let foot = ChartFoot(cells, state, date: date, note: credit.text(state.language))
    return page.svg(foot) { canvas, top in
      let place = Placing(state.map.window, left: ChartPage.margin, top: top, width: page.room)
      canvas.beginClip(ChartPage.margin, top, page.room, place.height)
      drawLand(place, page.colours, &canvas)
      canvas.endClip()
      drawMarks(state, place, page.colours, &canvas)
      return drawLegend(state, page.colours, top + place.height + 14, &canvas)
    }
  }

  /// Where on the page a point of the earth lies.
  private struct Placing {
    let window: MapWindow
    let left: Double
    let top: Double
    let scale: Double

    init(_ window: MapWindow, left: Double, top: Double, width: Double) {
      (self.window, self.left, self.top) = (window, left, top)
      scale = width / max(1e-9, Double(window.columns) * window.degreesPerDot)
    }

    var height: Double { Double(window.rows) * window.degreesPerDot * scale }

    func x(_ longitude: Double) -> Double { left + (longitude - window.west) * scale }
    func y(_ latitude: Double) -> Double { top + (window.north - latitude) * scale }

    func holds(_ point: GeoPoint) -> Bool { window.dot(of: point) != nil }
  }

  private static func drawLand(
    _ place: Placing, _ colours: ChartColours, _ canvas: inout ChartCanvas
  ) {
    for isForeign in [true, false] {
      var path = ""
      for ring in Coastline.standard.rings where ring.isForeign == isForeign {
        for (number, corner) in ring.corners.enumerated() {
          let x = place.x(Double(corner.x) / CoastRing.unitsPerDegree)
          let y = place.y(Double(corner.y) / CoastRing.unitsPerDegree)
          path += "\(number == 0 ? "M" : "L")\(ChartCanvas.text(x)) \(ChartCanvas.text(y))"
        }
        path += "Z"
      }
      canvas.path(path, isForeign ? colours.faint : colours.rule)
    }
  }

  private static func drawMarks(
    _ state: AppState, _ place: Placing, _ colours: ChartColours, _ canvas: inout ChartCanvas
  ) {
    let seen = state.map.marks.filter { place.holds($0.point) }
    // The larger lie over the smaller.
    let sorted = seen.sorted { ($0.step ?? -1, $1.region) < ($1.step ?? -1, $0.region) }
    for mark in sorted {
      let (x, y) = (place.x(mark.point.longitude), place.y(mark.point.latitude))
      guard let step = mark.step else {
        canvas.circle(x, y, radius * 0.5, colours.ground, stroke: colours.label)
        continue
      }
      canvas.circle(x, y, radius, colours.step(step + 1), stroke: colours.text)
    }
    drawNames(seen, place, colours, &canvas)
  }

  private static func drawNames(
    _ marks: [MapMark], _ place: Placing, _ colours: ChartColours, _ canvas: inout ChartCanvas
  ) {
    let largest = marks.filter { $0.number != nil }
      .sorted { ($1.number ?? 0, $0.region) < ($0.number ?? 0, $1.region) }.prefix(named)
    var taken: [(x: Double, y: Double, width: Double)] = []
    for mark in largest {
      let name = Registry.standard.regions[mark.region].title
      let width = ChartText.width(name, 10.5)
      let x = place.x(mark.point.longitude) + radius + 2
      let y = place.y(mark.point.latitude) + 3.5
      let isFree = taken.allSatisfy {
        abs($0.y - y) > 12 || x > $0.x + $0.width + 3 || x + width + 3 < $0.x
      }
      guard isFree,
        x + width < place.left + place.scale
          * Double(place.window.columns) * place.window.degreesPerDot
      else { continue }
      taken.append((x, y, width))
      canvas.halo(name, x, y, size: 10.5, colours.text, colours.ground)
    }
  }

  private static func drawLegend(
    _ state: AppState, _ colours: ChartColours, _ y: Double, _ canvas: inout ChartCanvas
  ) -> Double {
    let map = state.map
    var x = ChartPage.margin
    if map.scale.high > 0 {
      let figure = map.figure ?? .known
      let low = MapNumber.text(map.scale.low, figure, state.language)
      let text = (map.scale.isLogarithmic ? "log " : "") + low
      x += canvas.text(text, x, y + 10, size: 11, colours.label) + 10
      for step in 0..<MapScale.steps {
        canvas.circle(x, y + 6, 5, colours.step(step + 1), stroke: colours.text)
        x += 14
      }
      let high = MapNumber.text(map.scale.high, figure, state.language)
      x += canvas.text(high, x, y + 10, size: 11, colours.label) + 20
    }
    if map.marks.contains(where: { $0.number == nil }) {
      canvas.circle(x, y + 6, radius * 0.5, colours.ground, stroke: colours.label)
      canvas.text(
        Words.unknown.text(state.language), x + 9, y + 10, size: 11, colours.label)
    }
    return y + 14
  }
}
