/// The largest part of the earth that the map shows, and how a window into it is chosen.
public enum MapExtent {
  /// The western edge of the archipelago with a little sea around it, in degrees.
  public static let west = 94.4
  /// The eastern edge.
  public static let east = 141.6
  /// The northern edge.
  public static let north = 6.6
  /// The southern edge.
  public static let south = -11.4
  /// How much finer the dots become with each step.
  public static let zoomFactor = 1.5
  /// Dots finer than this would show more than the coastline knows, in degrees.
  public static let finestDot = 0.005

  /// The middle of the archipelago.
  public static let middle = GeoPoint(
    latitude: (north + south) / 2, longitude: (west + east) / 2)

  /// The size of the dots with which the whole archipelago fits.
  public static func widestDot(columns: Int, rows: Int) -> Double {
    max((east - west) / Double(max(1, columns)), (north - south) / Double(max(1, rows)))
  }

  /// How many steps of zoom there are on a map of so many dots.
  public static func zoomLimit(columns: Int, rows: Int) -> Int {
    var (dot, steps) = (widestDot(columns: columns, rows: rows), 0)
    while dot / zoomFactor >= finestDot {
      dot /= zoomFactor
      steps += 1
    }
    return steps
  }

  /// The window of so many dots around a middle, kept over the archipelago.
  ///
  /// Its edges are whole cells of two by four dots apart from those of other windows of the same
  /// zoom, so that land does not shimmer as the map moves.
  public static func window(around middle: GeoPoint, zoom: Int, columns: Int, rows: Int)
    -> MapWindow
  {
    let factor = (0..<max(0, zoom)).reduce(1.0) { factor, _ in factor * zoomFactor }
    let dot = widestDot(columns: columns, rows: rows) / factor
    let width = Double(columns) * dot
    let height = Double(rows) * dot
    let left = edge(middle.longitude - width / 2, width, from: west, to: east, cell: 2 * dot)
    let bottom = edge(middle.latitude - height / 2, height, from: south, to: north, cell: 4 * dot)
    return MapWindow(
      west: left, north: bottom + height, degreesPerDot: dot, columns: columns, rows: rows)
  }

  /// The lower edge of a span that lies within a range, or about its middle if it is longer.
  private static func edge(
    _ wanted: Double, _ span: Double, from low: Double, to high: Double, cell: Double
  ) -> Double {
    // A span that fits exactly is in the middle too, whichever way it was worked out.
    guard span < high - low - 1e-9 else { return (low + high - span) / 2 }
    let cells = ((wanted - low) / cell).rounded()
    return min(max(low, low + cells * cell), high - span)
  }
}
