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

  /// Shannon's evenness over the n known subsectors: -sum s log2 s / log2 n, 0 to 1.
  ///
  /// Nil if fewer than two are known or the sum is 0.
  public static func evenness(_ counts: [Double?]) -> Double? {
    let known = shares(counts).compactMap { $0 }
    guard known.count > 1 else { return nil }
    let entropy = known.reduce(0) { $1 > 0 ? $0 - $1 * Logarithm.binary($1) : $0 }
    return max(0, entropy / Logarithm.binary(Double(known.count)))
  }

  /// Krugman's index of how much two compositions differ: the sum of abs(s_ij - s_i), 0 to 2.
  ///
  /// Over the subsectors known in both; nil if these are too few, or either sum is 0.
  public static func difference(
    _ counts: [Double?], from reference: [Double?], threshold: Double = Availability.threshold
  ) -> Double? {
    let common = CommonCells(counts, reference)
    let sums = (common.left.reduce(0, +), common.right.reduce(0, +))
    guard common.availability.suffices(threshold), sums.0 > 0, sums.1 > 0 else { return nil }
    return zip(common.left, common.right).reduce(0) {
      $0 + ($1.0 / sums.0 - $1.1 / sums.1).magnitude
    }
  }

  /// The cosine of two compositions over the cells known in both, with how many those are.
  ///
  /// Nil if these are too few, or all 0 in either.
  public static func similarity(
    _ first: [Double?], _ second: [Double?], threshold: Double = Availability.threshold
  ) -> (cosine: Double, overlap: Availability)? {
    let common = CommonCells(first, second)
    guard common.availability.suffices(threshold), let cosine = common.cosine else { return nil }
    return (cosine, common.availability)
  }
}
