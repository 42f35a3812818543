/// One of the values that a choice field takes.
public struct FieldChoice: Hashable, Sendable {
  /// As it is written in files.
  public let code: String
  /// As a person reads it.
  public let title: Bilingual

  /// A choice with its code in files.
  public init(code: String, title: Bilingual) {
    self.code = code
    self.title = title
  }
}
