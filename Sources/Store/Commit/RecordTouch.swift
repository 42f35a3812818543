import Model

/// What a change did to one record, as the journal remembers it: no field of it, only its id.
public struct RecordTouch: Hashable, Sendable {
  /// What was done.
  public enum Deed: String, Sendable {
    /// It was not there before.
    case added
    /// It was there before.
    case changed
    /// A deletion marker was left.
    case deleted
  }

  /// What was done.
  public let deed: Deed
  /// The file in which the record stands.
  public let owner: RecordOwner
  /// The list in which it stands, or the key of the file's own record.
  public let list: String
  /// The record.
  public let id: String

  /// What was done to a record.
  public init(_ deed: Deed, owner: RecordOwner, list: String, id: String) {
    self.deed = deed
    self.owner = owner
    self.list = list
    self.id = id
  }
}
