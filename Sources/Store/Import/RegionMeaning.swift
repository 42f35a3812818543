import Model

/// What the cells of a row say about its region.
enum RegionMeaning: Equatable {
  /// A region, by its place in the registry.
  case region(Int)
  /// A name that fits several.
  case several([Region])
  /// A name that a region and a province bear.
  case level(Region, Province)
  /// Digits that mean another place in each system.
  case digits([Region])
  /// A name and a code that mean different places.
  case clash(Region)
  /// Nothing is said.
  case absent
  /// A sum over regions, not a region.
  case total
  /// Nobody knows it.
  case unknown
}
