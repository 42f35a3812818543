import Model

/// What a table of the heatmap is of, within one network.
struct HeatmapTableKey: Hashable, Sendable {
  let measure: Measure
  let level: AreaLevel
  let year: Int?
  let reference: ReferenceArea
  /// The areas whose parts are in it.
  let opened: Set<Area>
}
