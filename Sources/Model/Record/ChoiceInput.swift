/// Finds the values of a fixed set that a person names.
enum ChoiceInput {
  /// The codes of several, each once.
  static func codes(_ text: String, _ choices: [FieldChoice]) throws(FieldFault) -> [String] {
    var codes: [String] = []
    for part in ListText.texts(text) {
      let code = try code(part, choices)
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  /// The code of one.
  static func code(_ text: String, _ choices: [FieldChoice]) throws(FieldFault) -> String {
    let wanted = Folding.fold(text)
    let names = choices.map { choice in
      [choice.code, choice.title.indonesian, choice.title.english].map { Folding.fold($0) }
    }
    if let place = names.firstIndex(where: { $0.contains(wanted) }) { return choices[place].code }
    let begun = names.indices.filter { names[$0].contains { $0.hasPrefix(wanted) } }
    if begun.count == 1, let place = begun.first { return choices[place].code }
    let offered = begun.isEmpty ? choices : begun.map { choices[$0] }
    let said = DisplayText(text).text
    // Many choices are offered by their codes, which are short.
    let isMany = offered.count > 10
    throw FieldFault(
      "\"\(said)\": pilih \(list(offered.map { isMany ? $0.code : $0.title.indonesian }))",
      "\"\(said)\": choose \(list(offered.map { isMany ? $0.code : $0.title.english }))")
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
