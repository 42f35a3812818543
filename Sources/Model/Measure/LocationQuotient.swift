/// The location quotient (Hildebrand and Mace): how much larger a subsector's share is in an area
/// than in the area that it is compared with.
public enum LocationQuotient {
  /// The numbers below which a quotient is marked: a few things make it huge.
  public static let smallNumber = 5.0

  /// How much larger a part is in its total than in the reference; nil if a total is 0.
  ///
  /// (e_ij / e_.j) / (e_i. / e), from 0 up.
  public static func value(
    part: Double, total: Double, referencePart: Double, referenceTotal: Double
  ) -> Double? {
    guard total > 0, referencePart > 0, referenceTotal > 0 else { return nil }
    return (part / total) / (referencePart / referenceTotal)
  }

  /// (LQ - 1) / (LQ + 1), from -1 to 1.
  public static func symmetric(_ quotient: Double) -> Double {
    guard quotient.isFinite else { return 1 }
    return (quotient - 1) / (quotient + 1)
  }

  /// The quotients of a row over the subsectors that are known in it and in the reference.
  ///
  /// All are nil if these are too few of the subsectors that are known in either.
  public static func row(
    _ counts: [Double?], reference: [Double?], threshold: Double = Availability.threshold
  ) -> [Double?] {
    let common = CommonCells(counts, reference)
    let (total, referenceTotal) = (common.left.reduce(0, +), common.right.reduce(0, +))
    return zip(counts, reference).map { count, part in
      guard let count, let part, common.availability.suffices(threshold) else { return nil }
      return value(
        part: count, total: total, referencePart: part, referenceTotal: referenceTotal)
    }
  }
}
