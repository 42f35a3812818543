import Model

/// One value of a facet, such as a province.
public struct FacetValue: Hashable, Sendable {
  /// What tells it from the others of its facet.
  public let code: String
  /// As a person reads it.
  public let title: Bilingual

  /// A value that is its own title.
  init(_ text: String) {
    code = text
    title = Bilingual(same: text)
  }

  /// A value with a code and a title.
  init(code: String, title: Bilingual) {
    self.code = code
    self.title = title
  }
}
