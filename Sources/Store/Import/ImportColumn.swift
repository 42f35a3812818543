import Model

/// A column of a table, and what it is taken for.
public struct ImportColumn: Equatable, Sendable {
  /// Its place, from 0.
  public let index: Int
  /// Its name in the header.
  public let name: String
  /// What it is taken for.
  public var role: ColumnRole
  /// The first texts in it, for the person.
  public let examples: [String]
}
