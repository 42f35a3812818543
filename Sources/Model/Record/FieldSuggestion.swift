/// Where values come from that a person is offered while typing a free text.
public enum FieldSuggestion: Sendable {
  /// Products that records name already.
  case products
  /// Tags that records carry already.
  case tags
  /// Districts of the region that records name already.
  case districts
}
