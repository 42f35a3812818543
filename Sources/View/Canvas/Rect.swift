import Controller

/// A rectangle of cells; its sides are never negative.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The topmost row.
  public var y: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// The rectangle from (`x`, `y`); negative sides become 0.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a canvas of `size`.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// The first column to the right of the rectangle.
  public var right: Int { x + width }
  /// The first row below the rectangle.
  public var bottom: Int { y + height }

  /// The same rectangle less a margin on each side.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  /// The left part of `columns` columns and the rest, with `gap` columns between them.
  public func splitLeft(_ columns: Int, gap: Int = 0) -> (left: Rect, rest: Rect) {
    let left = Rect(x: x, y: y, width: min(columns, width), height: height)
    let rest = Rect(
      x: x + columns + gap, y: y, width: width - columns - gap, height: height)
    return (left, rest)
  }

  /// The upper part of `rows` rows and the rest.
  public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let top = Rect(x: x, y: y, width: width, height: min(rows, height))
    return (top, Rect(x: x, y: y + rows, width: width, height: height - rows))
  }
}
