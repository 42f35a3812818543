import Model

/// What a table leaves open and a person has to say.
public struct ImportQuestion: Hashable, Sendable {
  /// The question.
  public let text: Bilingual
  /// The options of the command that answer it; one of them is added.
  public let answers: [String]

  /// A question with its answers.
  public init(_ indonesian: String, _ english: String, answers: [String]) {
    text = Bilingual(indonesian, english)
    self.answers = answers
  }
}
