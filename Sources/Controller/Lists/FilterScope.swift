/// Where the words of a filter are looked for.
public enum FilterScope: String, Sendable {
  /// In names.
  case names
  /// In every text.
  case texts
}
