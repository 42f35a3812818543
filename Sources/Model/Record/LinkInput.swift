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
    if targets.contains(where: { $0.code == text }) { return text }
    let wanted = Folding.fold(text)
    let named = targets.filter { Folding.fold($0.title.indonesian) == wanted }
    if named.count == 1, let only = named.first { return only.code }
    if let told = targets.first(where: { told($0) == text }) { return told.code }
    let said = DisplayText(text).text
    guard named.isEmpty else {
      throw FieldFault(
        "\(named.count) catatan bernama \"\(said)\"; pilih dari daftar",
        "\(named.count) records are called \"\(said)\"; choose from the list")
    }
    throw FieldFault(
      "\"\(said)\" belum ada di daerah ini; pilih dari daftar",
      "there is no \"\(said)\" in this region; choose from the list")
  }

  /// The name of a record; its id with it where others have the same name.
  static func name(of id: String, _ reading: FieldReading) -> String {
    guard let target = reading.targets?.first(where: { $0.code == id }) else { return id }
    let name = Folding.fold(target.title.indonesian)
    let isOnly = reading.targets?.filter { Folding.fold($0.title.indonesian) == name }.count == 1
    return isOnly ? target.title.indonesian : told(target)
  }

  private static func told(_ target: FieldChoice) -> String {
    "\(target.title.indonesian) (\(target.code))"
  }
}
