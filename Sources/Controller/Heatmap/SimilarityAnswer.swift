import Model

/// The places of a table's rows and columns, those that are alike beside each other.
public struct SimilarityAnswer: Equatable, Sendable {
  let key: HeatmapTableKey
  let table: MeasureTable
  /// The rows.
  public let rows: [Int]
  /// The columns, as places among the subsectors.
  public let columns: [Int]
}
