/// The overview: sections of figures, each of which opens the list behind it.
public struct OverviewState: Equatable, Sendable {
  /// The section that has the keys.
  public internal(set) var section = OverviewSection.membership
  /// The row in that section.
  public internal(set) var row = 0

  /// The overview with the cursor on its first figure.
  init() {}
}
