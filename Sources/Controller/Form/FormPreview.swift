import Model

/// What becomes of marked records if fields are set in all of them.
public struct FormPreview: Equatable, Sendable {
  /// What becomes of one field of one record.
  public struct Line: Equatable, Sendable {
    /// The record's name.
    public let name: Bilingual
    /// What the field is called.
    public let title: Bilingual
    /// What it says; empty if nothing.
    public let before: Bilingual
    /// What it will say.
    public let after: Bilingual
  }

  /// The fields that change.
  public let lines: [Line]
  /// How many records change.
  public let changed: Int
  /// How many say all of it already.
  public let same: Int
  /// The first line that is shown.
  public internal(set) var top = 0
}
