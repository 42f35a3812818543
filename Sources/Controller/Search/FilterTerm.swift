/// One field of a filter and the value it asks for.
public struct FilterTerm: Hashable, Sendable {
  /// The field.
  public let field: FilterField
  /// The value, folded.
  public let value: String
}
