/// What a JSON value is.
public enum JSONKind: Hashable, Sendable {
  /// Members, each a key and a value, in braces.
  case object
  /// Elements in brackets.
  case array
  /// Text in double quotes.
  case string
  /// A decimal number.
  case number
  /// `true` or `false`.
  case boolean
  /// `null`.
  case null
}
