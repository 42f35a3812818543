import Model

/// What can be followed from a city's page.
public enum CityLink: Equatable, Sendable {
  /// Its communities, organisations and spaces.
  case records(BrowserKind)
  /// A subsector, in the heatmap.
  case subsector(Subsector)
}
