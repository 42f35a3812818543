/// A row of the heatmap that is shown.
public struct HeatmapRow: Equatable, Sendable {
  /// The row's place in the table.
  public let place: Int
  /// What it is called.
  public let title: String
  /// The places in the title that the filter matched.
  public let marks: [Int]
  /// How many areas it lies within that are shown opened above it.
  public var depth = 0
  /// Whether its parts can be shown below it, and whether they are; nil where it has none.
  public var isOpened: Bool?
}
