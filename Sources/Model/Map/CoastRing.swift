/// The coast around one piece of land, or around the part of it that lies near Indonesia.
public struct CoastRing: Sendable {
  /// How many units of its corners make a degree.
  public static let unitsPerDegree = 200.0

  /// A corner, in units east of Greenwich and north of the equator.
  public struct Corner: Equatable, Sendable {
    /// Units east.
    public let x: Int16
    /// Units north.
    public let y: Int16
  }

  /// Whether it belongs to a neighbouring country.
  public let isForeign: Bool
  /// Its corners; the last is joined to the first.
  public let corners: [Corner]
  /// The least and the largest corner of the rectangle around it.
  public let bounds: (low: Corner, high: Corner)

  /// Reads a row of the embedded table, whose first lines say how it is written.
  init?(reading row: inout FieldReader) {
    _ = row.text()
    isForeign = row.integer() == 1
    guard var x = row.integer().flatMap({ Int16(exactly: $0) }),
      var y = row.integer().flatMap({ Int16(exactly: $0) })
    else { return nil }
    var corners = [Corner(x: x, y: y)]
    var (low, high) = (corners[0], corners[0])
    var steps = row.text().utf8.makeIterator()
    while let east = steps.next(), let north = steps.next() {
      x &+= Int16(east) - Self.middle
      y &+= Int16(north) - Self.middle
      corners.append(Corner(x: x, y: y))
      low = Corner(x: min(low.x, x), y: min(low.y, y))
      high = Corner(x: max(high.x, x), y: max(high.y, y))
    }
    self.corners = corners
    bounds = (low, high)
  }

  // The character that stands for no step.
  private static let middle: Int16 = 80
}
