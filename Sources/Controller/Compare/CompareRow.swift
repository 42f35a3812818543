import Model

/// One subsector of a comparison.
public struct CompareRow: Equatable, Sendable {
  /// The subsector.
  public let subsector: Subsector
  /// A cell for each region.
  public let cells: [MeasuredValue]
  /// How far the known numbers are apart; nil where fewer than two are known.
  public let gap: Gap?

  /// How far numbers are apart.
  public enum Gap: Equatable, Sendable {
    /// The largest over the smallest, at least 1.
    case times(Double)
    /// Some have none, others have: no ratio says how far that is.
    case noneAndSome
    /// Steps of the own assessment.
    case steps(Double)

    /// Whether a person has to see it: twice as much, two steps, or none beside some.
    public var isWide: Bool {
      switch self {
      case .times(let ratio): ratio >= 2
      case .noneAndSome: true
      case .steps(let steps): steps >= 2
      }
    }

    /// What rows are ordered by.
    var size: Double {
      switch self {
      case .times(let ratio): ratio
      case .noneAndSome: .infinity
      case .steps(let steps): steps
      }
    }
  }

  init(_ subsector: Subsector, _ cells: [MeasuredValue], _ measure: Measure) {
    self.subsector = subsector
    self.cells = cells
    gap = Self.gap(cells.compactMap(\.value.number), measure)
  }

  private static func gap(_ numbers: [Double], _ measure: Measure) -> Gap? {
    guard numbers.count > 1, let least = numbers.min(), let most = numbers.max() else { return nil }
    if measure == .level { return .steps(most - least) }
    if most == 0 { return .times(1) }
    return least == 0 ? .noneAndSome : .times(most / least)
  }

  /// The largest number in the row; 0 if none is known.
  public var largest: Double { cells.compactMap(\.value.number).max() ?? 0 }
}
