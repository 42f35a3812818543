import Model

extension GridState {
  /// The block as a spreadsheet takes it.
  var copied: String {
    let (rows, columns) = block
    return rows.map { row in
      columns.map { text(CellPlace(row, $0)) }.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// Fills the block with its first row; one cell with the one above it.
  mutating func fillDown() {
    let (rows, columns) = block
    let isOne = rows.count == 1
    guard !isOne || rows.lowerBound > 0 else { return }
    let first = isOne ? rows.lowerBound - 1 : rows.lowerBound
    step { grid in
      for column in columns {
        let text = grid.text(CellPlace(first, column))
        for row in rows where row != first { grid.set(CellPlace(row, column), text) }
      }
    }
  }

  /// Makes the block unknown.
  mutating func clear() {
    let (rows, columns) = block
    step { grid in
      for row in rows {
        for column in columns { grid.set(CellPlace(row, column), "") }
      }
    }
  }

  /// Puts back what was typed; what was typed since is as it stood.
  mutating func restore(_ texts: [CellPlace: String]) {
    for place in typed.keys where texts[place] == nil {
      change(place.row) { form in
        form.fields[place.column].restore()
        form.judge(place.column)
      }
    }
    for (place, text) in texts { set(place, text) }
  }
}
