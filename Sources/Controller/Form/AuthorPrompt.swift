import Model

/// Asks who writes; once, or when another person sits down.
public struct AuthorPrompt: Equatable, Sendable {
  /// What is typed.
  public var input: TextInput
  /// What is written once the name is known.
  let request: WriteRequest?
  /// The form that led here, with what was typed.
  let form: FormState?

  /// A prompt with the name that is known.
  init(_ name: String, then request: WriteRequest? = nil, form: FormState? = nil) {
    input = TextInput(name)
    self.request = request
    self.form = form
  }
}
