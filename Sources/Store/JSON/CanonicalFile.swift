/// A file of the store: an object with each field on a line, each record of a list on a line.
///
///     {
///     "format":1,
///     "communities":[
///     {"id":"a"},
///     {"id":"b"}
///     ]
///     }
public struct CanonicalFile: Sendable {
  private var writer: JSONWriter

  /// A file without fields and room for so many bytes, where that is known.
  public init(room: Int = 0) {
    writer = JSONWriter(room: room)
    writer.beginObject()
  }

  /// Adds a field on one line; `body` writes its one value.
  public mutating func field(_ key: String, _ body: (inout JSONWriter) -> Void) {
    writer.newline()
    writer.key(key)
    let start = writer.bytes.count
    body(&writer)
    if writer.bytes.count == start { writer.null() }
  }

  /// Adds a list of records, each a line of JSON without a line feed, in the order given.
  public mutating func records(_ key: String, _ lines: some Sequence<some Collection<UInt8>>) {
    writer.newline()
    writer.key(key)
    writer.beginArray()
    for line in lines {
      writer.newline()
      writer.raw(line)
    }
    writer.finalNewline()
    writer.endArray()
  }

  /// The bytes of the whole file, which end with a line feed.
  public consuming func finish() -> [UInt8] {
    writer.finalNewline()
    writer.endObject()
    writer.finalNewline()
    return writer.bytes
  }
}
