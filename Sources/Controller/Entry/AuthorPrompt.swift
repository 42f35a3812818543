import Model

/// Asks who writes; once, or when another person sits down.
public struct AuthorPrompt: Equatable, Sendable {
  /// What is typed.
  public var input: TextInput
  /// What is written once the name is known.
  let request: WriteRequest?
  /// The form or sheet that led here, with what was typed.
  let beneath: EntryPage?

  /// A prompt with the name that is known.
  init(_ name: String, then request: WriteRequest? = nil, over beneath: EntryPage? = nil) {
    input = TextInput(name)
    self.request = request
    self.beneath = beneath
  }
}
