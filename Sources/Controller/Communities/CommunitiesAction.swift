/// What only the community browser does.
public enum CommunitiesAction: Equatable, Sendable {
  /// Gives the keys to the facets.
  case focusFacets
  /// Takes every facet off.
  case clearFacets
}
