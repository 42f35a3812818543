/// What a figure says; the five are never mixed.
public enum FigureValue: Hashable, Sendable {
  /// A number other than zero.
  case value(Double)
  /// Counted, and none found.
  case zero
  /// Not collected yet.
  case unknown
  /// Cannot exist here.
  case notApplicable
  /// Known, and not for everybody: it would tell the figures of one or two businesses.
  case withheld

  /// What a counted number says.
  public init(_ number: Double) {
    self = number == 0 ? .zero : .value(number)
  }

  /// What a person reads where no number is known.
  public var absence: Bilingual {
    switch self {
    case .notApplicable: Bilingual("tidak berlaku", "not applicable")
    case .withheld: Bilingual("dirahasiakan (<3 usaha)", "withheld (<3 businesses)")
    case .unknown, .value, .zero: Bilingual("belum didata", "no data yet")
    }
  }

  /// The sign for it in narrow places.
  public var absenceSign: Unicode.Scalar {
    switch self {
    case .notApplicable: "×"
    case .withheld: "/"
    case .unknown, .value, .zero: "·"
    }
  }

  /// The number, if one is known.
  public var number: Double? {
    switch self {
    case .value(let number): number
    case .zero: 0
    case .unknown, .notApplicable, .withheld: nil
    }
  }
}
