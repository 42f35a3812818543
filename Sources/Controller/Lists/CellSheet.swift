/// Cells that are typed into, as those of a region's figures and of records side by side.
protocol CellSheet {
  /// The cells that are selected, from corner to corner.
  var block: (rows: ClosedRange<Int>, columns: ClosedRange<Int>) { get }
  /// What is typed and not saved, by cell.
  var typed: [CellPlace: String] { get }
  /// What was typed before each step.
  var history: CellHistory { get set }

  /// What stands in a cell, as it is typed.
  func text(_ place: CellPlace) -> String
  /// Puts a text into a cell.
  mutating func set(_ place: CellPlace, _ text: String)
}

extension CellSheet {
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
    step { sheet in
      for column in columns {
        let text = sheet.text(CellPlace(first, column))
        for row in rows where row != first { sheet.set(CellPlace(row, column), text) }
      }
    }
  }

  /// Makes the block unknown.
  mutating func clear() {
    let (rows, columns) = block
    step { sheet in
      for row in rows {
        for column in columns { sheet.set(CellPlace(row, column), "") }
      }
    }
  }

  /// Makes one step that undo takes back; a step that changes nothing is none.
  mutating func step(_ change: (inout Self) -> Void) {
    let before = typed
    change(&self)
    if typed != before { history.note(before) }
  }
}
