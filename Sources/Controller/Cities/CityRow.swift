/// A row of the list of cities.
public struct CityRow: Equatable, Sendable {
  /// The region, as a place in the registry.
  public let region: Int
  /// The places in its title that the filter matched.
  public let marks: [Int]
}
