/// What a row of counts is made of, over the subsectors that are known.
public enum Composition {
  /// The share of each count in their sum, 0 to 1; nil where the count is unknown.
  ///
  /// All are nil if the sum is 0.
  public static func shares(_ counts: [Double?]) -> [Double?] {
    let sum = counts.reduce(0) { $0 + ($1 ?? 0) }
    guard sum > 0 else { return counts.map { _ in nil } }
    return counts.map { $0.map { $0 / sum } }
  }

  /// The Herfindahl-Hirschman index: the sum of the squared shares, 1/n to 1.
  ///
  /// Nil if nothing is known or the sum is 0.
  public static func concentration(_ counts: [Double?]) -> Double? {
    let known = shares(counts).compactMap { $0 }
    guard !known.isEmpty else { return nil }
    return known.reduce(0) { $0 + $1 * $1 }
  }

  /// The number of subsectors of equal size that would be as concentrated: 1 / HHI.
  public static func effectiveNumber(_ counts: [Double?]) -> Double? {
    concentration(counts).map { 1 / $0 }
  }
}
