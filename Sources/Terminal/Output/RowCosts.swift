import View

/// About how many bytes it takes to write a row of a frame over a row of the frame before it.
struct RowCosts {
  private static let colours = 10
  private static let place = 6

  private let before: CellGrid
  private let now: CellGrid

  init(_ before: CellGrid, _ now: CellGrid) {
    self.before = before
    self.now = now
  }

  /// The bytes to write the row `y` where the row `source` stood; nil or no such row is a blank.
  func cost(_ y: Int, from source: Int?) -> Int {
    let width = now.size.width
    guard source != y || !CellRow(now, before, y: y).isSame else { return 0 }
    let isBlank = source.map { $0 < 0 || $0 >= before.size.height } ?? true
    let old = isBlank ? 0 : (source ?? 0) * width
    return now.cells.withUnsafeBufferPointer { new in
      before.cells.withUnsafeBufferPointer { cells in
        var cost = 0
        var wasWritten = false
        for x in 0..<width {
          let cell = new[y * width + x]
          let isWritten = isBlank || cells[old + x] != cell
          if isWritten {
            cost += cell.scalar.isASCII ? 1 : 3
            if !wasWritten { cost += RowCosts.place }
            if !wasWritten || cell.style != new[y * width + x - 1].style {
              cost += RowCosts.colours
            }
          }
          wasWritten = isWritten
        }
        return cost
      }
    }
  }
}
