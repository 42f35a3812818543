/// A cell's place: columns from the left and rows from the top, from 0.
public struct Point: Hashable, Sendable {
  /// Columns from the left edge.
  public var x: Int
  /// Rows from the top edge.
  public var y: Int

  /// The cell in column `x` of row `y`.
  public init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}
