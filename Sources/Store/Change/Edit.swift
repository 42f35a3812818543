import Model

/// What a person did to one record.
public struct Edit: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    /// The record as it shall be, and as the person found it; nil if it is new.
    case put(RecordForm, base: RecordForm?)
    /// Some fields as they shall be; `rev` is the version that the person saw, where that is known.
    case set([String: Sides], rev: Int?)
    /// A deletion marker; with the record as the person found it, where that is known.
    case delete(base: RecordForm?)
    /// A deletion marker whatever stands there.
    case erase
  }

  /// Whose file the record stands in.
  public let owner: RecordOwner
  /// The key of the list in which it stands.
  let list: String
  /// The record's id.
  public let id: String
  let content: Content

  init(owner: RecordOwner, list: String, id: String, _ content: Content) {
    self.owner = owner
    self.list = list
    self.id = id
    self.content = content
  }

  /// A record as it shall be; `base` is the record as the person found it, nil if it is new.
  ///
  /// Revision, time and author are set when it is saved.
  public static func put<Kind: Record>(
    _ record: Kind, over base: Kind?, in owner: RecordOwner
  ) -> Edit {
    Edit(
      owner: owner, list: Kind.kind.listKey, id: record.stamp.id,
      .put(RecordForm(record), base: base.map { RecordForm($0) }))
  }

  /// The deletion of a record as the person found it; a marker stays.
  public static func delete<Kind: Record>(_ record: Kind, in owner: RecordOwner) -> Edit {
    Edit(
      owner: owner, list: Kind.kind.listKey, id: record.stamp.id,
      .delete(base: RecordForm(record)))
  }

  /// The kind of the record; nil of one that this version does not know.
  public var kind: RecordKind? { FileForm(owner.shared).kind(ofList: list) }
}
