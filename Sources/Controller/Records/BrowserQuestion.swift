import Model

/// What the browser is asked to show.
public struct BrowserQuestion: Equatable, Sendable {
  /// What is typed.
  public var text = ""
  /// Where the words are looked for.
  public var scope = FilterScope.names
  /// The chosen value of each facet, by its code.
  public var chosen: [Facet: String] = [:]
  /// How the records are ordered.
  public var isByName = false

  /// All records by region.
  public init() {}
}
