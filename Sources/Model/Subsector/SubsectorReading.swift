/// What the text of a cell says about the subsector.
public enum SubsectorReading: Hashable, Sendable {
  /// One subsector.
  case one(Subsector)
  /// Two or more in one cell, in the order of ``Subsector``: to be split, or asked about.
  case several([Subsector])
  /// Expressly across subsectors ("Lintas Subsektor").
  case crossSubsector
  /// A line of business outside the creative economy ("Agribisnis").
  case notCreative
  /// None of the spellings known.
  case unknown
}
