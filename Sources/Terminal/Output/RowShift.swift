import View

/// A run of rows that a frame shows one row higher or lower than the frame before it.
///
/// The terminal moves such rows itself; a list that scrolls is then not written anew.
package struct RowShift: Equatable {
  /// The first row of the run.
  package let top: Int
  /// The row after its last.
  package let bottom: Int
  /// Whether the rows go up; else they go down.
  package let isUp: Bool

  /// Rows from `top` to before `bottom` that go up or down by one.
  package init(top: Int, bottom: Int, isUp: Bool) {
    self.top = top
    self.bottom = bottom
    self.isUp = isUp
  }

  /// Below so many bytes nothing is gained by moving rows.
  private static let leastCost = 400

  /// The run whose move saves the most; nil if it does not save half of what is to be written.
  package static func between(_ before: CellGrid, _ now: CellGrid) -> RowShift? {
    guard before.size == now.size, now.size.height > 2, now.size.width > 0 else { return nil }
    let rows = RowCosts(before, now)
    let still = (0..<now.size.height).map { rows.cost($0, from: $0) }
    let whole = still.reduce(0, +)
    guard whole >= leastCost else { return nil }
    let up = best(isUp: true, still, rows)
    let down = best(isUp: false, still, rows)
    let best = up.gain >= down.gain ? up : down
    return 2 * best.gain > whole ? best.shift : nil
  }

  /// The best run in one direction, and the bytes that it saves.
  private static func best(
    isUp: Bool, _ still: [Int], _ rows: RowCosts
  ) -> (shift: RowShift?, gain: Int) {
    var best: (shift: RowShift?, gain: Int) = (nil, 0)
    var run = 0
    var begin = isUp ? 0 : still.count - 1
    for step in still.indices {
      let y = isUp ? step : still.count - 1 - step
      // Here the run would end: a blank row comes in.
      let ended = run + still[y] - rows.cost(y, from: nil)
      if begin != y, ended > best.gain {
        let shift = RowShift(top: min(begin, y), bottom: max(begin, y) + 1, isUp: isUp)
        best = (shift, ended)
      }
      if run <= 0 { (run, begin) = (0, y) }
      run += still[y] - rows.cost(y, from: isUp ? y + 1 : y - 1)
    }
    return best
  }
}
