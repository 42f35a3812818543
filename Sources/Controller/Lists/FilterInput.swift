/// The filter over a list: what is typed, and whether keys go to it now.
public struct FilterInput: Equatable, Sendable {
  /// What is typed.
  public var input = TextInput()
  /// Whether keys go to the filter.
  public var isEditing = false

  /// Where its words are looked for.
  public var scope = FilterScope.names

  /// An empty filter.
  public init() {}

  /// Whether the filter narrows anything.
  public var isActive: Bool { !input.text.isEmpty }
}
