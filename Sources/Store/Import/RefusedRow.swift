import Model

/// A row that is not taken in.
public struct RefusedRow: Equatable, Sendable {
  /// The line in the table, from 1; 0 while it is not counted yet.
  public internal(set) var line: Int
  /// Why, and the mend.
  public let reason: Bilingual
  /// The row's bytes in its table.
  let place: Range<Int>
  /// The regions whose figures it may change once it is mended; nil if nobody knows.
  var regions: Set<Int>?
}
