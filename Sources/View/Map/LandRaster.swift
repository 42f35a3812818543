import Model

/// The land in a window of the map, as dots: two by four in a cell.
public struct LandRaster: Equatable, Sendable {
  /// What it shows.
  public let window: MapWindow
  /// Cells from left to right.
  let columns: Int
  /// The dots of Indonesia in each cell, as the bits of a braille pattern.
  private(set) var home: [UInt8]
  /// The dots of its neighbours.
  private(set) var abroad: [UInt8]

  /// The coast in a window: a dot is land if its middle is.
  ///
  /// An island of Indonesia that covers the middle of no dot has one nevertheless.
  public init(_ coast: Coastline, _ window: MapWindow) {
    self.window = window
    columns = (window.columns + 1) / 2
    let cells = columns * ((window.rows + 3) / 4)
    home = Array(repeating: 0, count: cells)
    abroad = home
    var crossings: [Crossing] = []
    for ring in coast.rings where touches(ring) { fill(ring, &crossings) }
  }

  /// Whether a dot is Indonesian land.
  public func isHome(column: Int, row: Int) -> Bool { has(home, column, row) }

  /// Whether a dot is a neighbour's land.
  public func isAbroad(column: Int, row: Int) -> Bool { has(abroad, column, row) }

  /// Where a row of dots crosses the coast.
  private struct Crossing {
    let row: Int
    let x: Double
  }

  private func has(_ dots: [UInt8], _ column: Int, _ row: Int) -> Bool {
    guard column >= 0, row >= 0, column < window.columns, row < window.rows else { return false }
    return dots[row / 4 * columns + column / 2] & Self.bits[column % 2 * 4 + row % 4] != 0
  }

  /// The bits of the dots in a cell: those of the left column from the top, then of the right.
  private static let bits: [UInt8] = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80]

  /// Columns and rows at which dots have their middle are whole numbers.
  private func place(_ corner: CoastRing.Corner) -> (x: Double, y: Double) {
    (
      (Double(corner.x) / CoastRing.unitsPerDegree - window.west) / window.degreesPerDot - 0.5,
      (window.north - Double(corner.y) / CoastRing.unitsPerDegree) / window.degreesPerDot - 0.5
    )
  }

  private func touches(_ ring: CoastRing) -> Bool {
    let low = place(ring.bounds.low)
    let high = place(ring.bounds.high)
    return high.x > -1 && low.x < Double(window.columns) && low.y > -1
      && high.y < Double(window.rows)
  }

  private mutating func fill(_ ring: CoastRing, _ crossings: inout [Crossing]) {
    crossings.removeAll(keepingCapacity: true)
    guard let last = ring.corners.last else { return }
    var from = place(last)
    for corner in ring.corners {
      let to = place(corner)
      addCrossings(from, to, &crossings)
      from = to
    }
    crossings.sort { $0.row != $1.row ? $0.row < $1.row : $0.x < $1.x }
    var isDrawn = false
    for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
      let first = max(0, Int(crossings[pair].x.rounded(.up)))
      let end = min(window.columns, Int(crossings[pair + 1].x.rounded(.down)) + 1)
      for column in first..<max(first, end) {
        set(column, crossings[pair].row, isForeign: ring.isForeign)
        isDrawn = true
      }
    }
    if !isDrawn, !ring.isForeign { drawIslet(ring) }
  }

  private func addCrossings(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ crossings: inout [Crossing]
  ) {
    let (upper, lower) = from.y < to.y ? (from, to) : (to, from)
    let first = max(0, upper.y.rounded(.up))
    // The lower end belongs to the next edge.
    let end = min(Double(window.rows), lower.y.rounded(.up))
    guard first < end else { return }
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    for row in Int(first)..<Int(end) {
      let x = upper.x + (Double(row) - upper.y) * slope
      // What lies outside the window needs no place of its own there.
      crossings.append(Crossing(row: row, x: min(max(-2, x), Double(window.columns) + 1)))
    }
  }

  /// A dot in the middle of an island that is too small for the grid.
  private mutating func drawIslet(_ ring: CoastRing) {
    let (low, high) = (place(ring.bounds.low), place(ring.bounds.high))
    let column = Int(((low.x + high.x) / 2).rounded())
    let row = Int(((low.y + high.y) / 2).rounded())
    guard column >= 0, row >= 0, column < window.columns, row < window.rows else { return }
    set(column, row, isForeign: false)
  }

  private mutating func set(_ column: Int, _ row: Int, isForeign: Bool) {
    let cell = row / 4 * columns + column / 2
    let bit = Self.bits[column % 2 * 4 + row % 4]
    if isForeign { abroad[cell] |= bit } else { home[cell] |= bit }
  }
}
