/// How fast a figure grows.
public enum Growth {
  /// (e_t / e_t0)^(1 / years) - 1; nil if there was nothing to grow from, or no year has passed.
  public static func perYear(from first: Double, to last: Double, years: Int) -> Double? {
    guard first > 0, last >= 0, years > 0 else { return nil }
    return Logarithm.power(last / first, 1 / Double(years)) - 1
  }
}
