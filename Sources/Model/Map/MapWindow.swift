/// The part of the earth that a map shows, as dots of one size.
///
/// The projection is equirectangular: a dot is as many degrees high as it is wide. Terminal cells
/// are about twice as high as wide and hold two by four dots, so a dot is square; at Indonesia's
/// latitudes a degree of longitude is at most 2 % shorter than one of latitude, which is not mended.
/// Column and row of a point are `(longitude - west) / degreesPerDot` and
/// `(north - latitude) / degreesPerDot`, rounded down.
public struct MapWindow: Hashable, Sendable {
  /// The longitude of its left edge, in degrees.
  public let west: Double
  /// The latitude of its upper edge, in degrees.
  public let north: Double
  /// The width and height of a dot, in degrees.
  public let degreesPerDot: Double
  /// Dots from left to right.
  public let columns: Int
  /// Dots from top to bottom.
  public let rows: Int

  /// The dots of a map from its upper left corner.
  public init(west: Double, north: Double, degreesPerDot: Double, columns: Int, rows: Int) {
    self.west = west
    self.north = north
    self.degreesPerDot = degreesPerDot
    self.columns = columns
    self.rows = rows
  }

  /// The dot of a point; nil outside the window.
  public func dot(of point: GeoPoint) -> (column: Int, row: Int)? {
    let column = ((point.longitude - west) / degreesPerDot).rounded(.down)
    let row = ((north - point.latitude) / degreesPerDot).rounded(.down)
    guard column >= 0, row >= 0, column < Double(columns), row < Double(rows) else { return nil }
    return (Int(column), Int(row))
  }

  /// The point in the middle of the window.
  public var middle: GeoPoint {
    GeoPoint(
      latitude: north - Double(rows) * degreesPerDot / 2,
      longitude: west + Double(columns) * degreesPerDot / 2)
  }

  /// The middle of a dot.
  public func point(column: Int, row: Int) -> GeoPoint {
    GeoPoint(
      latitude: north - (Double(row) + 0.5) * degreesPerDot,
      longitude: west + (Double(column) + 0.5) * degreesPerDot)
  }
}
