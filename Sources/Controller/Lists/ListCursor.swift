/// A cursor in a list, and the first row that is visible.
public struct ListCursor: Equatable, Sendable {
  /// The row under the cursor.
  public var index = 0
  /// The first visible row.
  public var top = 0

  /// A cursor on the first row.
  public init() {}

  /// Moves within `count` rows of which `rows` are visible at once.
  public mutating func move(_ movement: Movement, count: Int, rows: Int) {
    let page = max(1, rows - 1)
    switch movement {
    case .up: index -= 1
    case .down: index += 1
    case .pageUp: index -= page
    case .pageDown: index += page
    case .halfPageUp: index -= max(1, rows / 2)
    case .halfPageDown: index += max(1, rows / 2)
    case .first: index = 0
    case .last: index = count - 1
    case .left, .right, .rowStart, .rowEnd: break
    }
    settle(count: count, rows: rows)
  }

  /// Puts the cursor on a row and brings it into view.
  public mutating func select(_ row: Int, count: Int, rows: Int) {
    index = row
    settle(count: count, rows: rows)
  }

  /// Brings the cursor back into the list and into view, with as little scrolling as possible.
  public mutating func settle(count: Int, rows: Int) {
    let rows = max(1, rows)
    index = max(0, min(index, count - 1))
    top = max(0, min(top, count - rows))
    if index < top { top = index }
    if index >= top + rows { top = index - rows + 1 }
  }
}
