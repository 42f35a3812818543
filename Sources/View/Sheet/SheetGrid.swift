/// Where the cells of a sheet stand.
struct SheetGrid {
  /// The first column of the first cell.
  let x: Int
  /// The line of the first row.
  let y: Int
  /// The columns that are shown.
  let columns: Range<Int>
  /// The width of a cell.
  let width: Int
  /// The width of the rows' names.
  let labelWidth: Int
  /// The rows that have room.
  let rows: Int

  /// Where a column begins.
  func left(of column: Int) -> Int { x + (column - columns.lowerBound) * width }
}
