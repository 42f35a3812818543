/// A cell of a sheet or table.
public struct CellPlace: Hashable, Sendable {
  /// The row, from 0.
  public var row: Int
  /// The column, from 0.
  public var column: Int

  /// The cell of a row and column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  init(_ row: Int, _ column: Int) {
    self.row = row
    self.column = column
  }
}
