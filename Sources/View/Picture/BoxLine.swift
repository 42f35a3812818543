/// A box drawing of straight light and heavy arms (in U+2500 to U+257F; round corners are square).
struct BoxLine {
  /// The arms, from the cell's upper left corner.
  let parts: [UnitRect]

  /// The shape of a box drawing; nil for dashes, double lines, diagonals and other scalars.
  init?(_ scalar: Unicode.Scalar) {
    let weights = (Self.arms[scalar] ?? "").compactMap(\.wholeNumberValue)
    guard weights.count == 4 else { return nil }
    let (left, right, top, bottom) = (weights[0], weights[1], weights[2], weights[3])
    let across = Self.spans(left, right, length: CellBox.width, crossing: max(top, bottom))
    let down = Self.spans(top, bottom, length: CellBox.height, crossing: max(left, right))
    parts =
      across.map { span in
        UnitRect(
          x: span.start, y: CellBox.height / 2 - span.weight, width: span.end - span.start,
          height: 2 * span.weight)
      }
      + down.map { span in
        UnitRect(
          x: CellBox.width / 2 - span.weight, y: span.start, width: 2 * span.weight,
          height: span.end - span.start)
      }
  }

  private struct Span {
    let start: Int
    let end: Int
    let weight: Int
  }

  /// The arms along one axis; each reaches as far over the middle as the crossing arm is thick.
  private static func spans(
    _ first: Int, _ second: Int, length: Int, crossing: Int
  ) -> [Span] {
    guard first != second else {
      return first == 0 ? [] : [Span(start: 0, end: length, weight: first)]
    }
    let arms = [
      Span(start: 0, end: length / 2 + crossing, weight: first),
      Span(start: length / 2 - crossing, end: length, weight: second),
    ]
    return arms.filter { $0.weight > 0 }
  }
}
