/// The order of rows in which those that are made up alike stand beside each other.
public enum SimilarityOrder {
  /// The places of rows, by their clusters; rows in which nothing is counted come last, as they are.
  public static func order(
    of rows: [[Double?]], threshold: Double = Availability.threshold
  ) -> [Int] {
    let hasData = rows.map { row in row.contains { ($0 ?? 0) != 0 } }
    let places = rows.indices.filter { hasData[$0] }
    let table = DistanceTable(cosineOf: places.map { rows[$0] }, threshold: threshold)
    let order = Linkage(average: table).leafOrder(table)
    return order.map { places[$0] } + rows.indices.filter { !hasData[$0] }
  }
}
