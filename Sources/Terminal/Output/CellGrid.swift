import Controller
import View

/// The cells of a frame as they stand on the screen.
package struct CellGrid {
  /// Columns and rows.
  package let size: Size
  /// The cells, row by row.
  package var cells: [Cell]

  /// The cells of a canvas.
  package init(_ canvas: Canvas) {
    size = canvas.size
    cells = canvas.cells
  }
}
