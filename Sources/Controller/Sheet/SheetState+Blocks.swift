import Model
import Store

extension SheetState {
  /// The block as a spreadsheet takes it.
  var copied: String {
    let (rows, columns) = block
    return rows.map { row in
      columns.map { text(SheetPlace(row, $0)) }.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// Fills the block with its first row; one cell with the one above it.
  mutating func fillDown() {
    let (rows, columns) = block
    let isOne = rows.count == 1
    guard !isOne || rows.lowerBound > 0 else { return }
    let first = isOne ? rows.lowerBound - 1 : rows.lowerBound
    step { sheet in
      for column in columns {
        let text = sheet.text(SheetPlace(first, column))
        for row in rows where row != first { sheet.set(SheetPlace(row, column), text) }
      }
    }
  }

  /// Takes the last known figures over as those of this year: the same, confirmed today.
  mutating func confirm() {
    let (rows, columns) = block
    step { sheet in
      for row in rows {
        for column in columns {
          let place = SheetPlace(row, column)
          guard let earlier = sheet.cell(place)?.earlier else { continue }
          sheet.set(
            place, FigureInput.text(of: earlier.value, SheetState.kinds[column], sheet.notation))
        }
      }
    }
    if corner == nil { _ = move(.down) }
  }

  /// Makes the block unknown.
  mutating func clear() {
    let (rows, columns) = block
    step { sheet in
      for row in rows {
        for column in columns { sheet.set(SheetPlace(row, column), "") }
      }
    }
  }

  /// What is typed and not saved; nil if nothing is.
  func draft(_ name: String) -> Draft? {
    var sheet = self
    sheet.finishTyping()
    let texts = sheet.typed.map { place, text in
      (SheetState.key(place), Draft.Text(typed: text, original: ""))
    }
    guard !texts.isEmpty else { return nil }
    return Draft(
      name: name, kind: nil, region: region, id: "", isNew: false, year: head.yearNumber,
      cursor: SheetState.key(cursor), texts: Dictionary(texts) { first, _ in first })
  }

  /// Puts back what a draft says.
  mutating func resume(_ draft: Draft) {
    if let year = draft.year {
      head.year = TextInput(String(year))
      read()
    }
    for row in cells.indices {
      for column in cells[row].indices {
        let place = SheetPlace(row, column)
        if let text = draft.texts[SheetState.key(place)] { set(place, text.typed) }
        if SheetState.key(place) == draft.cursor { cursor = place }
      }
    }
  }

  private static func key(_ place: SheetPlace) -> String {
    "\(Subsector.allCases[place.row].code)/\(kinds[place.column].code)"
  }
}
