/// Writes a schema as people read it: a member a line, short values on one line.
struct SchemaWriter {
  private var text = ""

  /// The bytes of a schema, which end with a line feed.
  static func bytes(of schema: SchemaNode) -> [UInt8] {
    var writer = SchemaWriter()
    writer.write(schema, indent: 0)
    return Array((writer.text + "\n").utf8)
  }

  private static let width = 100

  private mutating func write(_ node: SchemaNode, indent: Int) {
    let line = Self.line(of: node)
    if indent > 0, indent + line.utf8.count <= Self.width {
      text += line
      return
    }
    switch node {
    case .object(let members):
      block("{", "}", members.count, indent) { writer, place in
        writer.text += Self.quoted(members[place].key) + ": "
        writer.write(members[place].value, indent: indent + 2)
      }
    case .list(let nodes):
      block("[", "]", nodes.count, indent) { writer, place in
        writer.write(nodes[place], indent: indent + 2)
      }
    case .text, .whole, .flag: text += line
    }
  }

  private mutating func block(
    _ open: String, _ close: String, _ count: Int, _ indent: Int,
    _ body: (inout SchemaWriter, Int) -> Void
  ) {
    let margin = String(repeating: " ", count: indent)
    text += open
    for place in 0..<count {
      text += (place == 0 ? "\n" : ",\n") + margin + "  "
      body(&self, place)
    }
    text += "\n" + margin + close
  }

  private static func line(of node: SchemaNode) -> String {
    switch node {
    case .text(let text): return quoted(text)
    case .whole(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let nodes): return "[" + nodes.map(line).joined(separator: ", ") + "]"
    case .object(let members):
      let parts = members.map { quoted($0.key) + ": " + line(of: $0.value) }
      return "{" + parts.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
