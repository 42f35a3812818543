/// Where numbers stand among each other.
public enum PercentileRank {
  /// (rank - 1) / (n - 1) of each number among the n that are known, 0 the lowest.
  ///
  /// Equal numbers have the lowest rank of theirs. Nil where a number is unknown; all nil if only
  /// one is known, or too few of all.
  public static func ranks(
    _ numbers: [Double?], threshold: Double = Availability.threshold
  ) -> [Double?] {
    let known = numbers.compactMap { $0 }.sorted()
    guard known.count > 1,
      Availability(known: known.count, of: numbers.count).suffices(threshold)
    else {
      return numbers.map { _ in nil }
    }
    var below: [Double: Int] = [:]
    for (place, number) in known.enumerated() where below[number] == nil { below[number] = place }
    return numbers.map { number in
      number.flatMap { below[$0] }.map { Double($0) / Double(known.count - 1) }
    }
  }
}
