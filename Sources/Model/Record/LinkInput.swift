/// Finds the records that a person names in a link, and names those that it leads to.
enum LinkInput {
  /// The ids of several records, each once.
  static func ids(_ text: String, _ reading: FieldReading) throws(FieldFault) -> [String] {
    var ids: [String] = []
    for part in ListText.texts(text) {
      let id = try id(part, reading)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The id of the record of a name or id; the text itself where the records are not known.
  static func id(_ text: String, _ reading: FieldReading) throws(FieldFault) -> String {
    guard let targets = reading.targets else { return text }
    if targets.target(text) != nil { return text }
    let named = targets.named(text)
    if named.count == 1, let only = named.first { return only.code }
    if let told = told(text, targets) { return told.code }
    let said = DisplayText(text).text
    guard named.isEmpty else {
      throw FieldFault(
        "\(named.count) catatan bernama \"\(said)\"; pilih satu dengan ↓",
        "\(named.count) records are called \"\(said)\"; choose one by ↓")
    }
    throw FieldFault(
      "tidak ada \"\(said)\" di daerah ini; pilih satu dengan ↓, atau tambahkan dahulu",
      "there is no \"\(said)\" in this region; choose one by ↓, or add it first")
  }

  /// The name of a record; its id with it where others have the same name.
  static func name(of id: String, _ reading: FieldReading) -> String {
    guard let targets = reading.targets, let target = targets.target(id) else { return id }
    let isOnly = targets.named(target.title.indonesian).count == 1
    return isOnly ? target.title.indonesian : told(target)
  }

  /// The record of a name with its id after it.
  private static func told(_ text: String, _ targets: LinkTargets) -> FieldChoice? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let code = text[text.index(after: open)...].dropLast()
    return targets.target(String(code)).flatMap { told($0) == text ? $0 : nil }
  }

  private static func told(_ target: FieldChoice) -> String {
    "\(target.title.indonesian) (\(target.code))"
  }
}
