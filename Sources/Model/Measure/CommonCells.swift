/// The cells that are known in both of two rows, so that like is compared with like.
public struct CommonCells: Sendable {
  /// Their numbers in the first row.
  public let left: [Double]
  /// Their numbers in the second row.
  public let right: [Double]
  /// How many there are, of those that are known in either.
  public let availability: Availability

  /// The common cells of two rows.
  public init(_ first: [Double?], _ second: [Double?]) {
    var (left, right): ([Double], [Double]) = ([], [])
    var either = 0
    for (one, other) in zip(first, second) {
      if one != nil || other != nil { either += 1 }
      guard let one, let other else { continue }
      left.append(one)
      right.append(other)
    }
    self.left = left
    self.right = right
    availability = Availability(known: left.count, of: either)
  }

  /// The cosine of the angle between the two, 0 to 1 for counts; nil if either is all 0.
  public var cosine: Double? {
    let product = zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    let lengths = (Self.length(left), Self.length(right))
    guard lengths.0 > 0, lengths.1 > 0 else { return nil }
    let cosine = product / (lengths.0 * lengths.1)
    return cosine.isFinite ? min(1, cosine) : nil
  }

  private static func length(_ numbers: [Double]) -> Double {
    numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
