/// A text of the interface in both languages; neither can be left out.
public struct Bilingual: Hashable, Sendable {
  /// The Indonesian text.
  public let indonesian: String
  /// The English text.
  public let english: String

  /// A text in Indonesian and in English.
  public init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// A text that is the same in both, such as a proper name.
  public init(same text: String) {
    self.init(text, text)
  }

  /// The text in `language`.
  public func text(_ language: Language) -> String {
    language == .indonesian ? indonesian : english
  }
}
