/// What is worked out from a basis.
public enum MeasureForm: String, CaseIterable, Sendable {
  /// The figure itself.
  case amount
  /// Per 100,000 people.
  case perHead
  /// The share of a subsector in its row, 0 to 1.
  case share
  /// The location quotient: the share against that of the reference area; 1 is the same.
  case quotient
  /// (LQ - 1) / (LQ + 1), -1 to 1.
  case symmetricQuotient
  /// Growth per year, from -1 up.
  case growth
  /// The percentile rank among the areas of the table, 0 to 1.
  case percentile

  /// Whether it compares an area with a reference area.
  public var needsReference: Bool { self == .quotient || self == .symmetricQuotient }

  /// Whether it has a middle from which it goes to both sides.
  public var isDiverging: Bool { needsReference || self == .growth }

  /// Whether its cells can be summarised in one number a row or column.
  public var hasAggregate: Bool { self == .amount || self == .perHead }

  /// Whether its numbers are shown as per cent.
  public var isPercent: Bool { self == .share || self == .growth || self == .percentile }
}
