/// Where the cells of a sheet stand.
struct SheetGrid {
  /// The first column of the first cell.
  let x: Int
  /// The line of the first row.
  let y: Int
  /// The width of a cell.
  let width: Int
  /// The width of the rows' names.
  let labelWidth: Int
  /// The rows that have room.
  let rows: Int
}
