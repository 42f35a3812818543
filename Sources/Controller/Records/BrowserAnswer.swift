/// The records that a question leaves, and what each facet would leave of them.
public struct BrowserAnswer: Equatable, Sendable {
  /// The question.
  public let question: BrowserQuestion
  /// The records.
  public let rows: BrowserRows
  /// The lines of the facet pane; nil while only the first rows are known.
  public let facets: [FacetRow]?

  /// Whether all is known, not only the first rows.
  public var isWhole: Bool { facets != nil }
}
