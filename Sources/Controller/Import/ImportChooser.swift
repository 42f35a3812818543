import Model

/// What a row of an import can be, found by typing.
public struct ImportChooser: Equatable, Sendable {
  /// The row.
  public let row: ImportRow
  /// What is chosen.
  public let title: Bilingual
  /// What is typed to find a line, or to name what no line says.
  public private(set) var input = TextInput()
  /// The lines that are found.
  public private(set) var items: [ImportChoice]
  /// The cursor among them.
  public private(set) var cursor = ListCursor()
  private let all: [ImportChoice]

  init(_ row: ImportRow, _ title: Bilingual, _ choices: [ImportChoice], chosen: Int = 0) {
    self.row = row
    self.title = title
    all = choices
    items = choices
    cursor.index = max(0, min(chosen, choices.count - 1))
  }

  /// The line under the cursor.
  public var selected: ImportChoice? {
    items.indices.contains(cursor.index) ? items[cursor.index] : nil
  }

  mutating func move(_ movement: Movement, rows: Int) {
    cursor.move(movement, count: items.count, rows: rows)
  }

  mutating func take(_ key: Key, _ language: Language) {
    if input.take(key) { refresh(language) }
  }

  mutating func paste(_ text: String, _ language: Language) {
    input.insert(text)
    refresh(language)
  }

  private mutating func refresh(_ language: Language) {
    let words = Folding.fold(input.text).split(separator: " ")
    // A word begins one of the line's words: a few letters find a subsector among many.
    items = all.filter { choice in
      let text =
        " " + Folding.fold("\(choice.title.text(language)) \(choice.detail.text(language))")
      return words.allSatisfy { text.contains(" \($0)") || text.contains("/\($0)") }
    }
    if let typed = ImportChoices.typed(input.text, row) { items.append(typed) }
    cursor = ListCursor()
  }
}
