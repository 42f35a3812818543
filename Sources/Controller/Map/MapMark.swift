import Model

/// A region on the map.
public struct MapMark: Equatable, Sendable {
  /// The region's place in the registry.
  public let region: Int
  /// Where its seat lies.
  public let point: GeoPoint
  /// Its number; nil where it is not known.
  public let number: Double?
  /// The number's step on the ramp; nil where it is not known.
  public let step: Int?
}
