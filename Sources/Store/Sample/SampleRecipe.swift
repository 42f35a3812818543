import Model

/// What a generated network is made from; equal recipes give equal bytes.
public struct SampleRecipe: Hashable, Sendable {
  /// What all chance in it comes from.
  public var seed: UInt64
  /// How many regions it holds, 1 to 514.
  public let cities: Int
  /// How many communities it holds in all, 0 or more.
  public let communities: Int

  /// A recipe; numbers outside their ranges are drawn to the nearest end.
  public init(seed: UInt64 = 1, cities: Int = 514, communities: Int = 2412) {
    self.seed = seed
    self.cities = min(max(cities, 1), Registry.standard.regions.count)
    self.communities = max(communities, 0)
  }
}
