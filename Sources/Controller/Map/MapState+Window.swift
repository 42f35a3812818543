import Model

extension MapState {
  /// Makes the window anew for the size of the screen.
  mutating func frame(_ context: ScreenContext) {
    let (columns, rows) = dots(context)
    zoom = min(max(0, zoom), MapExtent.zoomLimit(columns: columns, rows: rows))
    let around = middle ?? point ?? MapExtent.middle
    window = MapExtent.window(around: around, zoom: zoom, columns: columns, rows: rows)
  }

  /// Enlarges or reduces the map; the region under the cursor stays where it is on the screen.
  mutating func zoom(by steps: Int, _ context: ScreenContext) {
    let before = window
    let (columns, rows) = dots(context)
    let wanted = min(max(0, zoom + steps), MapExtent.zoomLimit(columns: columns, rows: rows))
    let change = wanted - zoom
    guard change != 0 else { return }
    zoom = wanted
    let wasNear = isNear
    let factor = (0..<abs(change)).reduce(1.0) { factor, _ in factor * MapExtent.zoomFactor }
    let scale = change > 0 ? 1 / factor : factor
    let centre = before.middle
    let fixed = point.flatMap { before.dot(of: $0) == nil ? nil : $0 } ?? centre
    middle = GeoPoint(
      latitude: fixed.latitude + (centre.latitude - fixed.latitude) * scale,
      longitude: fixed.longitude + (centre.longitude - fixed.longitude) * scale)
    frame(context)
    if isNear != wasNear { rebuild(context) }
  }

  /// Moves the window by a third of its sides.
  mutating func pan(east: Double, north: Double, _ context: ScreenContext) {
    let step = window.degreesPerDot / 3
    middle = GeoPoint(
      latitude: window.middle.latitude + north * step * Double(window.rows),
      longitude: window.middle.longitude + east * step * Double(window.columns))
    frame(context)
    middle = window.middle
  }

  /// Moves the window as far as the region under the cursor lies outside it or at its edge.
  mutating func follow(_ context: ScreenContext) {
    guard let point else { return }
    if let dot = window.dot(of: point) {
      let (x, y) = (min(8, window.columns / 8), min(6, window.rows / 8))
      let isInside =
        (x..<max(x, window.columns - x)).contains(dot.column)
        && (y..<max(y, window.rows - y)).contains(dot.row)
      if isInside { return }
    }
    let before = window
    middle = point
    frame(context)
    // At the edge of the earth that is shown there is nothing more to move to.
    if window.dot(of: point) == nil, before.dot(of: point) != nil { window = before }
  }

  /// Whether the region under the cursor is to be seen.
  var showsSelected: Bool {
    point.flatMap { window.dot(of: $0) } != nil
  }

  private var point: GeoPoint? {
    selected.map { Registry.standard.regions[$0].seatPoint }
  }

  private func dots(_ context: ScreenContext) -> (columns: Int, rows: Int) {
    let layout = MapLayout(width: context.columns, height: context.rows)
    return (2 * layout.columns, 4 * layout.rows)
  }
}
