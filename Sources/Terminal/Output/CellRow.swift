import Glibc
import View

/// A row of cells, and what stands there until it is written.
struct CellRow {
  /// The row's place, from 0 at the top.
  let y: Int
  /// Cells in the row.
  let width: Int
  /// Whether it is the last row of the screen.
  let isLast: Bool
  /// Whether it is known what stands there.
  let hasBefore: Bool
  private let now: [Cell]
  private let before: [Cell]
  private let start: Int

  /// The row `y` of a picture, and of one of the same size before it.
  init(_ now: CellGrid, _ before: CellGrid?, y: Int) {
    self.y = y
    width = now.size.width
    isLast = y == now.size.height - 1
    hasBefore = before != nil
    self.now = now.cells
    self.before = before?.cells ?? []
    start = y * width
  }

  /// The cell in a column.
  func cell(_ x: Int) -> Cell { now[start + x] }

  /// What stands in a column; nil if that is not known.
  func old(_ x: Int) -> Cell? { hasBefore ? before[start + x] : nil }

  /// Whether the same cells stand there already.
  var isSame: Bool {
    guard hasBefore else { return false }
    return now.withUnsafeBytes { now in
      before.withUnsafeBytes { before in
        guard let now = now.baseAddress, let before = before.baseAddress else { return true }
        let size = MemoryLayout<Cell>.stride
        return memcmp(now + start * size, before + start * size, width * size) == 0
      }
    }
  }
}
