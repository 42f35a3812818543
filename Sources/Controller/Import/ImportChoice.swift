import Model

/// A line that can be chosen for a row of an import.
public struct ImportChoice: Equatable, Sendable {
  /// What it is.
  public let title: Bilingual
  /// What it means, in a few words.
  public let detail: Bilingual
  let deed: ImportDeed

  init(_ title: Bilingual, _ detail: Bilingual, _ deed: ImportDeed) {
    self.title = title
    self.detail = detail
    self.deed = deed
  }

  init(_ title: Bilingual, _ deed: ImportDeed) {
    self.init(title, Bilingual(same: ""), deed)
  }
}
