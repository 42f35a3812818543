import Model

extension Draft {
  /// The draft of a file's bytes; nil if they are none.
  init?(_ bytes: [UInt8], name: String) {
    guard let root = try? JSONDocument(bytes).root, let window = root["window"]?.string,
      let region = root["in"]?.string.flatMap({ RegionCode($0) }),
      let texts = root["texts"], texts.kind == .object
    else { return nil }
    let kind = root["kind"]?.string
    self.init(
      name: name, kind: kind.flatMap(RecordKind.init(rawValue:)), region: region,
      id: root["id"]?.string ?? "", isNew: root["new"]?.bool ?? false,
      year: root["year"]?.integer, cursor: root["cursor"]?.string ?? "", texts: [:],
      at: root["at"]?.string ?? "", window: WindowID(window))
    guard kind == nil || self.kind != nil else { return nil }
    isGrid = root["grid"]?.bool ?? false
    author = root["by"]?.string ?? ""
    notation = root["notation"]?.string.flatMap(NumberNotation.init(rawValue:))
    language = root["language"]?.string.flatMap(Language.init(rawValue:))
    standing = root["standing"]?.string.flatMap(Standing.init(rawValue:))
    source = root["source"]?.string
    for (key, value) in texts.members {
      guard let typed = value["typed"]?.string else { continue }
      self.texts[key] = Text(typed: typed, original: value["original"]?.string ?? "")
    }
  }

  /// The bytes of its file.
  var json: [UInt8] {
    var file = CanonicalFile()
    if let kind { file.field("kind") { $0.string(kind.rawValue) } }
    file.field("in") { $0.string(region.description) }
    file.field("id") { $0.string(id) }
    file.field("new") { $0.bool(isNew) }
    if isGrid { file.field("grid") { $0.bool(isGrid) } }
    file.field("by") { $0.string(author) }
    if let notation { file.field("notation") { $0.string(notation.rawValue) } }
    if let language { file.field("language") { $0.string(language.rawValue) } }
    if let year { file.field("year") { $0.integer(year) } }
    if let standing { file.field("standing") { $0.string(standing.rawValue) } }
    if let source { file.field("source") { $0.string(source) } }
    file.field("at") { $0.string(at) }
    file.field("window") { $0.string(window.text) }
    file.field("cursor") { $0.string(cursor) }
    file.field("texts") { writer in
      writer.beginObject()
      for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
        writer.key(key)
        writer.beginObject()
        writer.key("typed")
        writer.string(text.typed)
        writer.key("original")
        writer.string(text.original)
        writer.endObject()
      }
      writer.endObject()
    }
    return file.finish()
  }
}
