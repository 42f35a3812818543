import Model

/// A theme that can be chosen.
public struct ThemeChoice: Equatable, Sendable {
  /// The name of its file.
  public let name: String
  /// The name that a person chooses it by.
  public let title: Bilingual

  /// A theme with its file's name and its title.
  public init(name: String, title: Bilingual) {
    self.name = name
    self.title = title
  }
}
