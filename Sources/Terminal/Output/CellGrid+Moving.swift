import View

extension CellGrid {
  /// Moves rows by one; of the cells of the row that comes in nothing is known, and they equal no
  /// other.
  package mutating func move(_ shift: RowShift) {
    let width = size.width
    let unknown = Array(repeating: Cell("\0", style: .text), count: width)
    let rows = (shift.top * width)..<(shift.bottom * width)
    let kept = shift.isUp ? rows.dropFirst(width) : rows.dropLast(width)
    let moved = Array(cells[kept.startIndex..<kept.endIndex])
    cells.replaceSubrange(rows, with: shift.isUp ? moved + unknown : unknown + moved)
  }
}
