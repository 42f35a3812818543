import Model

/// What the marks of the map are coloured by.
public enum MapFigure: Hashable, Sendable {
  /// How many of the 16 subsectors a region has figures of.
  case known
  /// A measure of the heatmap.
  case measure(Measure)

  /// As it is kept.
  var code: String {
    switch self {
    case .known: "subsektor_terdata"
    case .measure(let measure): measure.code
    }
  }

  /// The figure that was kept under a code; nil for any other text.
  init?(code: String) {
    if code == Self.known.code {
      self = .known
    } else if let measure = Measure(code: code) {
      self = .measure(measure)
    } else {
      return nil
    }
  }

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .known: Bilingual("Subsektor terdata", "Subsectors with data")
    case .measure(let measure): measure.title
    }
  }

  /// Whether it says something of all subsectors together.
  public var hasTotal: Bool {
    switch self {
    case .known: true
    case .measure(let measure): measure.isAdditive || measure.form == .amount
    }
  }

  /// Whether that is the mean of the subsectors, and not their sum.
  var hasMean: Bool {
    guard case .measure(let measure) = self else { return false }
    return hasTotal && !measure.isAdditive
  }

  /// Whether it says something of one subsector.
  public var hasSubsectors: Bool { self != .known }
}
