import Model

/// Writes records as lines of JSON, by the record's table of fields.
enum RecordWriter {
  /// The line of a record for the shared file: all but what is private.
  static func sharedLine<Kind: Record>(_ record: Kind) -> [UInt8] {
    let consent = consent(of: record)
    return line(record, withUnknown: true) { !Privacy.isPrivate($0, consent: consent) }
  }

  /// The line of a record for the private file; nil if nothing of it is private.
  static func privateLine<Kind: Record>(_ record: Kind) -> [UInt8]? {
    if Privacy.isPrivate(Kind.kind) { return line(record, withUnknown: true) { _ in true } }
    let consent = consent(of: record)
    let hasPrivate = Kind.fields.contains { field in
      Privacy.isPrivate(field, consent: consent) && field.value(record) != .absent
    }
    guard hasPrivate else { return nil }
    return line(record, withUnknown: false) { Privacy.isPrivate($0, consent: consent) }
  }

  /// The whole record, private fields too.
  static func wholeLine<Kind: Record>(_ record: Kind) -> [UInt8] {
    line(record, withUnknown: true) { _ in true }
  }

  private static func consent<Kind: Record>(of record: Kind) -> Consent {
    (record as? any Consenting)?.consent ?? Consent()
  }

  private static func line<Kind: Record>(
    _ record: Kind, withUnknown: Bool, where belongs: (Field<Kind>) -> Bool
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
    if withUnknown {
      for member in record.unknown {
        writer.key(member.key)
        writer.raw(member.bytes)
      }
    }
    writer.endObject()
    return writer.bytes
  }

  private static func write(_ stamp: Stamp, to writer: inout JSONWriter) {
    writer.key("id")
    writer.string(stamp.id)
    writer.key("rev")
    writer.integer(stamp.rev)
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
