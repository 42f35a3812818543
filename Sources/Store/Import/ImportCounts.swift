/// What an import does, in numbers.
public struct ImportCounts: Equatable, Sendable {
  /// Records or figures that are new.
  public var added: Int
  /// Those that are there and change.
  public var changed: Int
  /// Those that are there as the table has them.
  public var unchanged: Int
  /// Rows that are not taken in.
  public var refused: Int

  /// Counts, 0 where nothing is said.
  public init(added: Int = 0, changed: Int = 0, unchanged: Int = 0, refused: Int = 0) {
    self.added = added
    self.changed = changed
    self.unchanged = unchanged
    self.refused = refused
  }
}
