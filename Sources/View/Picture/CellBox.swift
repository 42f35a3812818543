/// Places in an SVG picture: a cell is 16 by 32 units, so that eighths of it are whole numbers.
struct CellBox: Hashable {
  /// Left edge in units.
  let x: Int
  /// Upper edge in units.
  let y: Int
  /// Columns taken.
  let columns: Int

  static let width = 16
  static let height = 32
  /// The margin around the grid, in units.
  static let margin = 16
  /// The line on which text stands, from the upper edge.
  static let baseline = 24
  /// Text in a font whose glyphs are 0.6 em wide, as most monospaced fonts have them.
  static let fontSize = "26.6"

  init(column: Int, row: Int, columns: Int = 1) {
    x = column * Self.width
    y = row * Self.height
    self.columns = columns
  }

  /// The whole cell.
  var rect: UnitRect {
    UnitRect(x: x, y: y, width: columns * Self.width, height: Self.height)
  }

  /// The line under the glyph.
  var underline: UnitRect {
    UnitRect(x: x, y: y + 28, width: columns * Self.width, height: 2)
  }

  /// The caret at the left edge of the cell.
  var caret: UnitRect { UnitRect(x: x - 1, y: y + 3, width: 3, height: 26) }

  /// A part of the cell, moved to its place.
  func placed(_ part: UnitRect) -> UnitRect {
    UnitRect(x: x + part.x, y: y + part.y, width: part.width, height: part.height)
  }
}
