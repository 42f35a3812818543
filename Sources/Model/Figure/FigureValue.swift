/// What a figure says; the four are never mixed.
public enum FigureValue: Hashable, Sendable {
  /// A number other than zero.
  case value(Double)
  /// Counted, and none found.
  case zero
  /// Not collected yet.
  case unknown
  /// Cannot exist here.
  case notApplicable

  /// What a counted number says.
  public init(_ number: Double) {
    self = number == 0 ? .zero : .value(number)
  }

  /// The number, if one is known.
  public var number: Double? {
    switch self {
    case .value(let number): number
    case .zero: 0
    case .unknown, .notApplicable: nil
    }
  }
}
