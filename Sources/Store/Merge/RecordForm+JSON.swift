import Model

extension RecordForm {
  private static let figures = "figures"
  private static let conflictsKey = "conflicts"

  /// The form of a record's JSON; nil if it is no object with an id.
  init?(line: some Sequence<UInt8>) {
    guard let root = try? JSONDocument(Array(line)).root, let id = root["id"]?.string else {
      return nil
    }
    self.init(id: id)
    take(root)
  }

  /// The form of a typed record with all that it holds.
  init<Kind: Record>(_ record: Kind) {
    self.init(id: record.stamp.id)
    if let root = try? JSONDocument(RecordWriter.wholeLine(record)).root { take(root) }
    privateKeys = Set(record.unknown.filter(\.isPrivate).map(\.key))
  }

  /// Adds what the private file says of the record.
  mutating func addPrivate(_ line: some Sequence<UInt8>, keys known: Set<String>) {
    guard let other = RecordForm(line: line) else { return }
    for (key, sides) in other.fields where key != "deleted" { fields[key] = sides }
    privateKeys.formUnion(other.fields.keys.filter { !known.contains($0) && $0 != "deleted" })
  }

  private mutating func take(_ root: JSONValue) {
    for (key, value) in root.members {
      switch key {
      case "id": break
      case "rev" where value.integer ?? 0 > 0: rev = value.integer ?? 0
      case "at" where value.kind == .string: at = value.string ?? ""
      case "by" where value.kind == .string: by = value.string ?? ""
      case Self.conflictsKey where value.kind == .object: break
      case Self.figures where value.kind == .array: takeFigures(value)
      default: self[key] = Sides(value.isNull ? [] : value.plainBytes)
      }
    }
    guard let conflicts = root[Self.conflictsKey] else { return }
    for (key, value) in conflicts.members where value.kind == .array {
      self[key] = Sides(value.elements.map { $0.isNull ? [] : $0.plainBytes })
    }
  }

  /// Each figure is a field of its own, so that two people can change two of them.
  private mutating func takeFigures(_ list: JSONValue) {
    for element in list.elements {
      let parts = ["kind", "standing", "source"].map { element[$0]?.string ?? "" }
      let name = Self.figures + "/" + parts.joined(separator: "/")
      var key = name
      var count = 1
      while fields[key] != nil {
        count += 1
        key = name + "/\(count)"
      }
      self[key] = Sides(element.plainBytes)
    }
  }

  /// The record's JSON: the fields in the order of `keys`, then the others by name.
  func line(keys: [String]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.string(id)
    if rev > 0 {
      writer.key("rev")
      writer.integer(rev)
    }
    for (key, text) in [("at", at), ("by", by)] where !text.isEmpty {
      writer.key(key)
      writer.string(text)
    }
    let order = ["deleted"] + keys
    let others = fields.keys.filter { !order.contains($0) && !Self.isFigure($0) }
    let hasFigures = !order.contains(Self.figures) && fields.keys.contains(where: Self.isFigure)
    for key in order + (others + (hasFigures ? [Self.figures] : [])).sorted() {
      write(key, to: &writer)
    }
    writeConflicts(to: &writer)
    writer.endObject()
    return writer.bytes
  }

  /// The fields by name, and the conflicts: the form of a file's own members.
  var members: [(key: String, bytes: [UInt8])] {
    guard let root = try? JSONDocument(line(keys: [])).root else { return [] }
    return root.members.filter { $0.key != "id" }.map { ($0.key, Array($0.value.rawBytes)) }
  }

  private func write(_ key: String, to writer: inout JSONWriter) {
    let figures = key == Self.figures ? fields.keys.filter(Self.isFigure).sorted() : []
    let shown = figures.map { self[$0].shown }.filter { !$0.isEmpty }
    if !shown.isEmpty {
      writer.key(key)
      writer.beginArray()
      for figure in shown { writer.raw(figure) }
      writer.endArray()
    } else if !self[key].shown.isEmpty, !isInStamp(key) {
      writer.key(key)
      writer.raw(self[key].shown)
    }
  }

  private func writeConflicts(to writer: inout JSONWriter) {
    let conflicts = self.conflicts
    guard !conflicts.isEmpty else { return }
    writer.key(Self.conflictsKey)
    writer.beginObject()
    for key in conflicts {
      writer.key(key)
      writer.beginArray()
      for value in self[key].values { value.isEmpty ? writer.null() : writer.raw(value) }
      writer.endArray()
    }
    writer.endObject()
  }

  private static func isFigure(_ key: String) -> Bool { key.hasPrefix(figures + "/") }

  /// Whether the stamp says that key already, so that what else stood under it cannot be written.
  private func isInStamp(_ key: String) -> Bool {
    switch key {
    case "id": true
    case "rev": rev > 0
    case "at": !at.isEmpty
    case "by": !by.isEmpty
    default: false
    }
  }
}
