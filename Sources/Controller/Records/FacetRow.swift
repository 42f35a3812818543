/// A line of the facet pane: a heading, or a value with its live count.
public enum FacetRow: Equatable, Sendable {
  /// Space before the next facet.
  case gap
  /// The heading of a facet.
  case heading(Facet)
  /// A value, how many records it would leave, and whether it is chosen.
  case value(Facet, FacetValue, count: Int, isChosen: Bool)
  /// How many further values there are.
  case more(Facet, Int)
}
