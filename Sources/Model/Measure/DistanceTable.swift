/// How far apart each two of some rows are.
public struct DistanceTable: Equatable, Sendable {
  /// How many rows there are.
  public let count: Int
  /// count x count distances, row by row, with 0 between a row and itself.
  let distances: [Double]

  /// The distances that `distance` gives for two places, the lower one first.
  public init(count: Int, _ distance: (Int, Int) -> Double) {
    var distances = Array(repeating: 0.0, count: count * count)
    for one in 0..<count {
      for other in (one + 1)..<max(one + 1, count) {
        let apart = distance(one, other)
        distances[one * count + other] = apart
        distances[other * count + one] = apart
      }
    }
    self.count = count
    self.distances = distances
  }

  /// One less the cosine of rows over the cells known in both; 1 where these are too few of those
  /// known in either, or all 0.
  public init(cosineOf rows: [[Double?]], threshold: Double = Availability.threshold) {
    let width = rows.map(\.count).max() ?? 0
    // Not a number stands for what is unknown, so that the pairs are compared without a copy.
    let cells = rows.flatMap { row in
      row.map { $0 ?? .nan } + Array(repeating: .nan, count: width - row.count)
    }
    self.init(count: rows.count) { one, other in
      Self.distance(cells, one * width, other * width, width, threshold)
    }
  }

  private static func distance(
    _ cells: [Double], _ one: Int, _ other: Int, _ width: Int, _ threshold: Double
  ) -> Double {
    var (product, left, right) = (0.0, 0.0, 0.0)
    var (common, either) = (0, 0)
    for column in 0..<width {
      let (a, b) = (cells[one + column], cells[other + column])
      if a.isNaN, b.isNaN { continue }
      either += 1
      if a.isNaN || b.isNaN { continue }
      common += 1
      product += a * b
      left += a * a
      right += b * b
    }
    guard Availability(known: common, of: either).suffices(threshold), left > 0, right > 0 else {
      return 1
    }
    let cosine = product / (left.squareRoot() * right.squareRoot())
    return cosine.isFinite ? max(0, 1 - cosine) : 1
  }

  /// The distance of two rows.
  public subscript(_ one: Int, _ other: Int) -> Double { distances[one * count + other] }
}
