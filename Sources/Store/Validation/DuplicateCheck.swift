import Model

/// A community that stands in a city twice: the same name, and a subsector or the contact in common.
struct DuplicateCheck: RecordCheck {
  private let file: CheckedFile
  private let context: CheckContext
  private var byName: [String: [JSONValue]] = [:]

  init(_ file: CheckedFile, _ context: CheckContext) {
    self.file = file
    self.context = context
  }

  mutating func look(at record: CheckedRecord, _ notes: inout CheckNotes) {
    guard record.kind.kind == .community, !file.isPrivate, !record.isDeleted,
      let name = record.value["name"]?.string
    else { return }
    let key = Folding.foldKey(name)
    if !key.isEmpty { byName[key, default: []].append(record.value) }
  }

  mutating func finish(_ notes: inout CheckNotes) {
    notes.check = .duplicate
    let groups = byName.values.filter { $0.count > 1 }
    guard !groups.isEmpty else { return }
    let contacts = privateContacts()
    for group in groups { compare(group, contacts, &notes) }
  }

  private func compare(
    _ group: [JSONValue], _ contacts: [String: String], _ notes: inout CheckNotes
  ) {
    var seen: [String: String] = [:]
    for value in group {
      let id = value["id"]?.string ?? ""
      let marks = marks(of: value, contacts[id])
      if let other = marks.compactMap({ seen[$0] }).first {
        notes.note(message(other), at: value["name"] ?? value, .warning)
      }
      for mark in marks where seen[mark] == nil { seen[mark] = id }
    }
  }

  /// What two communities of one name must have in common to be one.
  private func marks(of value: JSONValue, _ hidden: String?) -> [String] {
    let subsectors = value.list(at: "subsectors").compactMap(\.string)
    let contacts = [value["contact"]?.string, hidden].compactMap { $0 }.map(Self.foldedContact)
    return subsectors.map { "s" + (Subsector.code(of: $0) ?? $0) }
      + contacts.filter { !$0.isEmpty }.map { "c" + $0 }
  }

  /// A contact without what writers differ in: `+62 812-345` and `0812345` are one.
  private static func foldedContact(_ text: String) -> String {
    let digits = text.filter { ("0"..."9").contains($0) }
    guard digits.count >= 6, !text.contains("@") else { return Folding.foldKey(text) }
    for start in ["62", "0"] where digits.hasPrefix(start) {
      return String(digits.dropFirst(start.count))
    }
    return digits
  }

  /// The contacts in the city's private file, by id.
  private func privateContacts() -> [String: String] {
    guard let folder = context.folder, let code = RegionCode(file.stem),
      let bytes = try? FileBytes.read(folder.privateFile(code)),
      let root = try? JSONDocument(bytes).root
    else { return [:] }
    var contacts: [String: String] = [:]
    for record in root.list(at: RecordKind.community.listKey) {
      guard let id = record["id"]?.string else { continue }
      contacts[id] = record["contact"]?.string
    }
    return contacts
  }

  private func message(_ other: String) -> Bilingual {
    let id = DisplayText(other).text
    return Bilingual(
      "komunitas ini tampaknya sama dengan \"\(id)\"; hapus salah satunya atau bedakan namanya",
      "this community seems to be \"\(id)\" again; delete one of them or tell their names apart")
  }
}

extension Subsector {
  /// The code that a spelling stands for; nil if it is not one subsector's.
  fileprivate static func code(of text: String) -> String? {
    if Subsector(code: text) != nil { return text }
    guard case .one(let subsector) = reading(text) else { return nil }
    return subsector.code
  }
}
