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

  /// Gives blanks the ink of what stands left of them, where nobody can see it.
  ///
  /// Colours are then not changed for them. `isUnseen` says whether a blank looks alike in two
  /// styles.
  package mutating func inkBlanks(_ isUnseen: (Style, Style) -> Bool) {
    cells.withUnsafeMutableBufferPointer { cells in
      for index in cells.indices where index % size.width > 0 {
        let left = cells[index - 1].style
        let cell = cells[index]
        guard cell.style != left, cell.style.ground == left.ground, cell.scalar == " ",
          cell.width == 1, cell.firstMark == nil, isUnseen(cell.style, left)
        else { continue }
        cells[index].style = left
      }
    }
  }
}
