import Model
import Store

extension SheetState: CellSheet {
  /// Takes the last known figures over as those of this year: the same, confirmed today.
  mutating func confirm() {
    let (rows, columns) = block
    step { sheet in
      for row in rows {
        for column in columns {
          let place = CellPlace(row, column)
          guard let earlier = sheet.cell(place)?.earlier else { continue }
          sheet.set(
            place, FigureInput.text(of: earlier.value, SheetState.kinds[column], sheet.notation))
        }
      }
    }
    if corner == nil { _ = move(.down) }
  }

  /// The row of a subsector's name or code; nil of anything else.
  static func row(named text: String) -> Int? {
    let wanted = Folding.fold(FieldInput.trimmed(text))
    return Subsector.allCases.first { subsector in
      [subsector.code, subsector.title.indonesian, subsector.title.english].contains {
        Folding.fold($0) == wanted
      }
    }?.index
  }

  /// What is typed and not saved; nil if nothing is.
  func draft(_ name: String) -> Draft? {
    var sheet = self
    sheet.finishTyping()
    let texts = sheet.typed.map { place, text in
      (SheetState.key(place), Draft.Text(typed: text, original: stored(place)))
    }
    guard !texts.isEmpty else { return nil }
    var draft = Draft(
      name: name, kind: nil, region: region, id: "", isNew: false, year: year,
      cursor: SheetState.key(cursor), texts: Dictionary(texts) { first, _ in first })
    draft.standing = head.standing
    draft.source = head.source.text
    return draft
  }

  /// Puts back what a draft says, as it was meant by who typed it; the cells that were changed
  /// meanwhile.
  mutating func resume(_ draft: Draft) -> [Bilingual] {
    if let year = draft.year { head.year = TextInput(String(year)) }
    if let standing = draft.standing { head.standing = standing }
    if let source = draft.source { head.source = TextInput(source) }
    read()
    var changed: [Bilingual] = []
    for row in cells.indices {
      for column in cells[row].indices {
        let place = CellPlace(row, column)
        if SheetState.key(place) == draft.cursor { cursor = place }
        guard let text = draft.texts[SheetState.key(place)] else { continue }
        let kind = SheetState.kinds[column]
        let original = reread(text.original, kind, draft)
        if stored(place) != original {
          rebase(place, on: (try? FigureInput.value(of: original, kind, notation)) ?? nil)
          let code = Subsector.allCases[row].code
          let title = kind.title
          changed.append(
            Bilingual("\(code) \(title.indonesian)", "\(code) \(title.english)"))
        }
        set(place, reread(text.typed, kind, draft))
      }
    }
    return changed
  }

  /// A figure in this sheet's notation that was typed in a draft's.
  private func reread(_ text: String, _ kind: FigureKind, _ draft: Draft) -> String {
    guard let other = draft.notation, other != notation,
      let value = try? FigureInput.value(of: text, kind, other)
    else { return text }
    return FigureInput.text(of: value, kind, notation)
  }

  private static func key(_ place: CellPlace) -> String {
    "\(Subsector.allCases[place.row].code)/\(kinds[place.column].code)"
  }
}
