/// Why a field does not take what was typed.
public struct FieldFault: Error, Equatable, Sendable {
  /// What is wrong, and what it takes.
  public let message: Bilingual

  /// A fault in both languages.
  public init(_ indonesian: String, _ english: String) {
    message = Bilingual(indonesian, english)
  }
}
