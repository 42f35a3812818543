/// Where keys lead among the cells of a sheet or table, as in a spreadsheet.
struct CellWalk {
  /// The number of rows.
  let rows: Int
  /// The number of columns.
  let columns: Int
  /// The columns that Home, End and Tab go through.
  let shown: Range<Int>
  /// The rows that a page goes on.
  let page: Int

  /// Whether a key selects from cell to cell.
  static func selects(_ key: Key) -> Bool {
    switch key {
    case .held(.shift, _), .held(.shiftWord, _): true
    default: false
    }
  }

  /// Where a key leads from a cell; nil if it leads nowhere.
  func place(after key: Key, from place: CellPlace) -> CellPlace? {
    switch key {
    case .held(.word, let arrow), .held(.shiftWord, let arrow): clamped(edge(arrow, place))
    default: step(key.plain, place).map(clamped)
    }
  }

  private func step(_ key: Key, _ place: CellPlace) -> CellPlace? {
    let (row, column) = (place.row, place.column)
    let last = shown.upperBound - 1
    return switch key {
    case .up: CellPlace(row - 1, column)
    case .down, .enter: CellPlace(row + 1, column)
    case .left: CellPlace(row, column - 1)
    case .right: CellPlace(row, column + 1)
    case .home: CellPlace(row, shown.lowerBound)
    case .end: CellPlace(row, last)
    case .pageUp: CellPlace(row - page, column)
    case .pageDown: CellPlace(row + page, column)
    case .tab:
      column == last ? CellPlace(row + 1, shown.lowerBound) : CellPlace(row, column + 1)
    case .backTab:
      column == shown.lowerBound ? CellPlace(row - 1, last) : CellPlace(row, column - 1)
    default: nil
    }
  }

  private func edge(_ arrow: Arrow, _ place: CellPlace) -> CellPlace {
    switch arrow {
    case .up: CellPlace(0, place.column)
    case .down: CellPlace(rows - 1, place.column)
    case .left: CellPlace(place.row, shown.lowerBound)
    case .right: CellPlace(place.row, shown.upperBound - 1)
    case .home: CellPlace(0, 0)
    case .end: CellPlace(rows - 1, shown.upperBound - 1)
    }
  }

  private func clamped(_ place: CellPlace) -> CellPlace {
    CellPlace(max(0, min(rows - 1, place.row)), max(0, min(columns - 1, place.column)))
  }
}
