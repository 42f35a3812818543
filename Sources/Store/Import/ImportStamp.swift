import Model

/// The parts of a line around an id: what every record of an import has.
struct ImportStamp: Sendable {
  /// `{"id":"`.
  let head = Array("{\"id\":\"".utf8)
  /// From the end of the id: revision, time and author.
  let tail: [UInt8]

  init(at: String, by author: Author) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("rev")
    writer.integer(1)
    writer.key("at")
    writer.string(at)
    writer.key("by")
    writer.string(author.name)
    tail = [.quote, .comma] + writer.bytes.dropFirst()
  }
}
