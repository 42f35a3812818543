/// What only the community browser does.
public enum CommunitiesAction: Equatable, Sendable {
  /// Takes every facet off.
  case clearFacets
}
