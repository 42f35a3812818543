import Model

/// Writes records as lines of JSON, by the record's table of fields.
enum RecordWriter {
  /// The line of a record with all that it holds, private or not.
  static func wholeLine<Kind: Record>(_ record: Kind) -> [UInt8] {
    line(record, keeping: record.unknown) { _ in true }
  }

  /// The line of a record for the shared file: all but what is private.
  static func sharedLine<Kind: Record>(_ record: Kind) -> [UInt8] {
    let consent = consent(of: record)
    return line(record, keeping: record.unknown.filter { !$0.isPrivate }) {
      !Privacy.isPrivate($0, consent: consent)
    }
  }

  /// The line of a record for the private file; nil if nothing of it is private.
  static func privateLine<Kind: Record>(_ record: Kind) -> [UInt8]? {
    if Privacy.isPrivate(Kind.kind) { return line(record, keeping: record.unknown) { _ in true } }
    let consent = consent(of: record)
    let unknown = record.unknown.filter(\.isPrivate)
    let hasPrivate = Kind.fields.contains { field in
      Privacy.isPrivate(field, consent: consent) && field.value(record) != .absent
    }
    guard hasPrivate || !unknown.isEmpty else { return nil }
    return line(record, keeping: unknown) { Privacy.isPrivate($0, consent: consent) }
  }

  private static func consent<Kind: Record>(of record: Kind) -> Consent {
    (record as? any Consenting)?.consent ?? Consent()
  }

  private static func line<Kind: Record>(
    _ record: Kind, keeping unknown: [UnknownMember], where belongs: (Field<Kind>) -> Bool
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    write(record.stamp, to: &writer)
    for field in Kind.fields where belongs(field) {
      let value = field.value(record)
      guard value != .absent else { continue }
      writer.key(field.key)
      value.write(to: &writer)
    }
    for member in unknown where !says(record, member.key) {
      writer.key(member.key)
      writer.raw(member.bytes)
    }
    writer.endObject()
    return writer.bytes
  }

  /// Whether the record has a value for a key, which then stands for what was kept under it.
  private static func says<Kind: Record>(_ record: Kind, _ key: String) -> Bool {
    switch key {
    case "rev": record.stamp.rev > 0
    case "at": !record.stamp.at.isEmpty
    case "by": !record.stamp.by.isEmpty
    case "deleted": record.stamp.isDeleted
    default: Kind.fields.contains { $0.key == key && $0.value(record) != .absent }
    }
  }

  private static func write(_ stamp: Stamp, to writer: inout JSONWriter) {
    writer.key("id")
    writer.string(stamp.id)
    if stamp.rev > 0 {
      writer.key("rev")
      writer.integer(stamp.rev)
    }
    if !stamp.at.isEmpty {
      writer.key("at")
      writer.string(stamp.at)
    }
    if !stamp.by.isEmpty {
      writer.key("by")
      writer.string(stamp.by)
    }
    if stamp.isDeleted {
      writer.key("deleted")
      writer.bool(true)
    }
  }
}
