/// What every record carries: its id, and who changed it when.
public struct Stamp: Hashable, Sendable {
  /// Unique without coordination.
  public var id: String
  /// Counts the changes, from 1; for people, never for deciding which bytes are newer.
  ///
  /// 0 where the file says something else than a count.
  public var rev: Int
  /// UTC, ISO 8601 to the second.
  public var at: String
  /// Name and office.
  public var by: String
  /// A deleted record leaves this marker, so that a merge cannot bring it back.
  public var isDeleted: Bool

  /// The stamp of a record's first version.
  public init(id: String, rev: Int = 1, at: String = "", by: String = "", isDeleted: Bool = false) {
    self.id = id
    self.rev = rev
    self.at = at
    self.by = by
    self.isDeleted = isDeleted
  }
}
