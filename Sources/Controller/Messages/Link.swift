import Model

/// A place on another screen that something leads to; Backspace returns from there.
public enum Link: Equatable, Sendable {
  /// A region's page.
  case city(RegionCode)
  /// The list of cities under a filter, of all regions or of those with data.
  case cities(filter: String, all: Bool)
  /// A region's cell in the heatmap.
  case cell(RegionCode, Subsector)
  /// A subsector of the nation in the heatmap.
  case nation(Measure, Subsector)
  /// The records that have the values of facets.
  case records([Facet: String])
  /// One record, by its id.
  case record(String)
}
