/// A move of a cursor.
public enum Movement: Equatable, Sendable {
  /// One row or column.
  case up, down, left, right
  /// One page.
  case pageUp, pageDown
  /// Half a page.
  case halfPageUp, halfPageDown
  /// To an end of the list.
  case first, last
  /// To an end of the row.
  case rowStart, rowEnd
}
