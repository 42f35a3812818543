import Model

/// A question for the order in which the rows and the columns of a table are most alike, to be
/// answered beside the loop.
public struct SimilarityQuestion: Equatable, Sendable {
  let key: HeatmapTableKey
  let table: MeasureTable

  /// The answer.
  public func answer() -> SimilarityAnswer {
    let cells = table.rows.map { $0.cells.map(\.value.number) }
    let outer = cells.dropLast(table.inner)
    let columns = Subsector.allCases.map { subsector in outer.map { $0[subsector.index] } }
    return SimilarityAnswer(
      key: key, table: table, rows: SimilarityOrder.order(of: cells, threshold: table.threshold),
      columns: SimilarityOrder.order(of: columns, threshold: table.threshold))
  }
}
