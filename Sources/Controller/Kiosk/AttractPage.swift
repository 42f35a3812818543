/// A page that a kiosk shows while nobody is there.
public enum AttractPage: Equatable, Sendable {
  /// The network in large figures.
  case overview
  /// The map.
  case map
  /// The heatmap.
  case heatmap
  /// A region, as a place in the registry.
  case region(Int)
  /// A community, as a place among the browser's entries.
  case community(Int)
}
