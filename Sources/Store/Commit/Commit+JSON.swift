extension Commit {
  /// The commit as one object of JSON.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("commit")
    writer.integer(number)
    writer.key("purpose")
    writer.string(purpose.rawValue)
    if let of {
      writer.key("of")
      writer.integer(of)
    }
    for (key, text) in [("at", at), ("by", by), ("window", window.text)] {
      writer.key(key)
      writer.string(text)
    }
    writer.key("count")
    writer.integer(count)
    writer.key("records")
    writer.beginArray()
    for touch in touches { touch.write(to: &writer) }
    writer.endArray()
    writer.key("files")
    writer.beginArray()
    for target in targets { target.write(to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  /// The commit of an object; nil if it is none, or names a file that a store does not have.
  init?(_ value: JSONValue) {
    guard let number = value["commit"]?.integer, let at = value["at"]?.string,
      let by = value["by"]?.string, let window = value["window"]?.string,
      let purpose = value["purpose"]?.string.flatMap(LoggedChange.Purpose.init(rawValue:))
    else { return nil }
    let files = value["files"]?.elements.map { CommitTarget($0) } ?? []
    let targets = files.compactMap(\.self)
    guard targets.count == files.count else { return nil }
    let touches = value["records"]?.elements.compactMap { RecordTouch($0) } ?? []
    self.init(
      number: number, purpose: purpose, of: value["of"]?.integer, at: at, by: by,
      window: WindowID(window), touches: touches,
      count: value["count"]?.integer ?? touches.count, targets: targets)
  }
}

extension CommitTarget {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("file")
    writer.string(file.path)
    writer.key("old")
    if let old { writer.string(old.hexadecimal) } else { writer.null() }
    writer.key("new")
    writer.string(new.hexadecimal)
    writer.key("old_size")
    writer.integer(oldSize)
    writer.key("new_size")
    writer.integer(newSize)
    writer.endObject()
  }

  fileprivate init?(_ value: JSONValue) {
    guard let file = value["file"]?.string.flatMap(StoreFile.init(path:)),
      let new = value["new"]?.string.flatMap(ContentHash.init(hexadecimal:)),
      let oldSize = value["old_size"]?.integer, let newSize = value["new_size"]?.integer
    else { return nil }
    let old = value["old"]?.string.flatMap(ContentHash.init(hexadecimal:))
    self.init(file: file, old: old, new: new, oldSize: oldSize, newSize: newSize)
  }
}

extension RecordTouch {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for text in [deed.rawValue, owner.shared.path, list, id] { writer.string(text) }
    writer.endArray()
  }

  fileprivate init?(_ value: JSONValue) {
    let texts = value.elements.compactMap(\.string)
    guard texts.count == 4, let deed = Deed(rawValue: texts[0]),
      let owner = StoreFile(path: texts[1]).flatMap(RecordOwner.init)
    else { return nil }
    self.init(deed, owner: owner, list: texts[2], id: texts[3])
  }
}
