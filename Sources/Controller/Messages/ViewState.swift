import Model

/// Where a person is, kept for the next start.
public struct ViewState: Equatable, Sendable {
  /// The language, if it was chosen.
  public var language: Language?
  /// The theme, if it was chosen.
  public var theme: String?
  /// How the person writes numbers, if that was chosen.
  public var notation: NumberNotation?
  /// The screen.
  public var screen = ScreenID.cities
  /// What each screen keeps, by names of its own.
  public var screens: [ScreenID: [String: String]] = [:]

  /// Nothing kept yet.
  public init() {}
}
