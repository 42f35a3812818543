/// A row of the heatmap that is shown.
public struct HeatmapRow: Equatable, Sendable {
  /// The row's place in the table.
  public let place: Int
  /// What it is called.
  public let title: String
  /// The places in the title that the filter matched.
  public let marks: [Int]
}
