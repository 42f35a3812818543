/// A place on the earth.
public struct GeoPoint: Hashable, Sendable {
  /// Degrees north of the equator, negative to the south.
  public let latitude: Double
  /// Degrees east of Greenwich.
  public let longitude: Double

  /// The point at these degrees.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The square of the distance to another point on the map, in degrees.
  public func squaredDegrees(to other: GeoPoint) -> Double {
    let (east, north) = (other.longitude - longitude, other.latitude - latitude)
    return east * east + north * north
  }
}
