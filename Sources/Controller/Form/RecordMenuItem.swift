import Model

/// A line of the menu of a region's records.
public struct RecordMenuItem: Equatable, Sendable {
  /// What it leads to.
  public enum Deed: Equatable, Sendable {
    /// The form of a new record of a kind.
    case add(RecordKind)
    /// The short form of a new record of a kind.
    case quick(RecordKind)
    /// The form of one of the region's records.
    case edit(RecordKind, id: String)
    /// The form of the region itself.
    case region
    /// The sheet of the 16 subsectors.
    case sheet
  }

  /// What it leads to.
  public let deed: Deed
  /// What it is called.
  public let title: Bilingual
  /// What stands beside that.
  public let detail: Bilingual
}
