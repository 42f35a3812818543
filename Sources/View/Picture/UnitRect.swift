/// A rectangle in the units of an SVG picture.
struct UnitRect: Hashable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var right: Int { x + width }
  var bottom: Int { y + height }

  /// The rectangle as a closed part of a path.
  var path: String { "M\(x) \(y)h\(width)v\(height)h-\(width)z" }

  /// This and `next` as one, where `next` goes on to the right.
  func joinedRight(_ next: UnitRect) -> UnitRect? {
    guard next.x == right, next.y == y, next.height == height else { return nil }
    return UnitRect(x: x, y: y, width: width + next.width, height: height)
  }

  /// This and `next` as one, where `next` goes on below.
  func joinedBelow(_ next: UnitRect) -> UnitRect? {
    guard next.y == bottom, next.x == x, next.width == width else { return nil }
    return UnitRect(x: x, y: y, width: width, height: height + next.height)
  }
}
