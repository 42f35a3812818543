import Model

/// A record as `jejaring apply` takes it: `{"put":KIND,"in":CODE,"record":{…}}`.
enum PutLine {
  /// The line of a record with all that it holds.
  static func bytes<Kind: Record>(_ record: Kind, of owner: RecordOwner) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("put")
    writer.string(Kind.kind.rawValue)
    writer.key("in")
    writer.string(owner.text)
    writer.key("record")
    writer.raw(RecordWriter.wholeLine(record))
    writer.endObject()
    return writer.bytes
  }
}
