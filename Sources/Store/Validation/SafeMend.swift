import Model

/// A mend that leaves nothing to decide.
struct SafeMend: Equatable, Sendable {
  /// What is done.
  enum Deed: Equatable, Sendable {
    /// A field becomes as these bytes say.
    case set(key: String, bytes: [UInt8])
    /// A text goes from the shared file to the private one.
    case hide(key: String, bytes: [UInt8])
  }

  /// The key of the list in which the record stands.
  let list: String
  /// The record's id.
  let id: String
  /// The version of it that was looked at.
  let rev: Int?
  /// What is done.
  let deed: Deed

  /// A mend of a record; nil of one without an id.
  init?(_ record: CheckedRecord, _ deed: Deed) {
    guard let id = record.id, !id.isEmpty else { return nil }
    list = record.kind.kind.listKey
    self.id = id
    rev = record.rev.flatMap { $0 > 0 ? $0 : nil }
    self.deed = deed
  }

  /// The mend that sets a field of texts or one text.
  static func setting(
    _ key: String, to texts: [String], isList: Bool, in record: CheckedRecord
  ) -> SafeMend? {
    var writer = JSONWriter()
    if isList { writer.beginArray() }
    for text in texts { writer.string(text) }
    if isList { writer.endArray() }
    return SafeMend(record, .set(key: key, bytes: writer.bytes))
  }
}
