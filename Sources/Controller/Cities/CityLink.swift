import Model

/// What can be followed from a city's page.
public enum CityLink: Equatable, Sendable {
  /// Its communities, organisations and spaces.
  case records(BrowserKind)
  /// Another region.
  case region(RegionCode)
  /// A subsector, in the heatmap.
  case subsector(Subsector)
  /// A subsector's figures over the years, in the heatmap.
  case trend(Subsector)
}
