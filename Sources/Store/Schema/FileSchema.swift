import Model

/// Makes the schema of a kind of files.
///
/// Keys that it does not name are allowed everywhere: they are kept and written back.
struct FileSchema {
  private let kind: SchemaKind

  /// A schema of a kind of files.
  init(_ kind: SchemaKind) {
    self.kind = kind
  }

  /// The whole schema.
  var node: SchemaNode {
    let head: SchemaNode = .object([
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"),
      "$id": .text("urn:jejaring:\(kind.rawValue):\(NetworkIdentity.currentFormat)"),
      "title": .text(kind.title),
      "type": .text("object"),
      "required": .texts(required),
    ])
    let properties = SchemaNode.Member(key: "properties", value: .object(self.properties))
    let definitions = SchemaNode.Member(key: "$defs", value: .object(self.definitions))
    return head.adding(kind == .network ? [properties] : [properties, definitions])
  }

  private var required: [String] {
    kind.form.ownKey == RecordKind.edition.listKey ? ["format", "edition"] : ["format"]
  }

  private var properties: [SchemaNode.Member] {
    let format = SchemaNode.object(["const": .whole(NetworkIdentity.currentFormat)])
    return kind.form.keys.map { key in
      SchemaNode.Member(key: key, value: key == "format" ? format : property(key))
    }
  }

  private func property(_ key: String) -> SchemaNode {
    guard kind != .network else { return networkProperty(key) }
    guard let record = kind.form.kind(ofList: key) else { return .flag(true) }
    if key == kind.form.ownKey { return Self.reference(record.rawValue) }
    if kind == .city, Privacy.isPrivate(record) { return Self.none }
    return .object(["type": .text("array"), "items": Self.reference(record.rawValue)])
  }

  private func networkProperty(_ key: String) -> SchemaNode {
    switch key {
    case "sample": RecordSchema.flag
    case "threshold": RecordSchema.share
    case "code_system": .object(["const": .text(CodeSystem.kemendagri.rawValue)])
    default: RecordSchema.text
    }
  }

  /// The records of the file, and the figure where one of them holds figures.
  private var definitions: [SchemaNode.Member] {
    let kinds = kind.form.keys.compactMap { $0 == "format" ? nil : kind.form.kind(ofList: $0) }
    let records = kinds.filter { kind != .city || !Privacy.isPrivate($0) }.map { record in
      SchemaNode.Member(
        key: record.rawValue, value: RecordSchema(record, isShared: kind != .cityPrivate).node)
    }
    let figure = SchemaNode.Member(key: "figure", value: RecordSchema.figure)
    return kinds.contains(.potential) ? records + [figure] : records
  }

  /// A list in which nothing may stand.
  private static var none: SchemaNode {
    .object(["type": .text("array"), "maxItems": .whole(0)])
  }

  private static func reference(_ name: String) -> SchemaNode {
    .object(["$ref": .text("#/$defs/\(name)")])
  }
}
