/// What an import does, in numbers.
public struct ImportCounts: Equatable, Sendable {
  /// Records or figures that are new.
  public var added = 0
  /// Those that are there and change.
  public var changed = 0
  /// Those that are there as the table has them.
  public var unchanged = 0
  /// Rows that are not taken in.
  public var refused = 0
}
