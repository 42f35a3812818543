/// Coloured rectangles that are drawn together; neighbours of one colour become one.
struct RectLayer {
  private var colours: [RGB] = []
  private var rects: [RGB: [UnitRect]] = [:]

  /// Adds a rectangle; rows come from the top, and in a row cells from the left.
  mutating func add(_ rect: UnitRect, _ colour: RGB) {
    guard var known = rects[colour] else {
      colours.append(colour)
      rects[colour] = [rect]
      return
    }
    // A cell adds few rectangles, so that the left neighbour is among the last.
    for index in known.indices.suffix(4).reversed() {
      guard let joined = known[index].joinedRight(rect) else { continue }
      known[index] = joined
      rects[colour] = known
      return
    }
    known.append(rect)
    rects[colour] = known
  }

  /// One path a colour, in the order in which the colours came.
  var svg: String {
    var svg = ""
    for colour in colours {
      let path = Self.joined(rects[colour] ?? []).map(\.path).joined()
      svg += "<path fill=\"#\(colour.hex)\" d=\"\(path)\"/>\n"
    }
    return svg
  }

  private static func joined(_ rects: [UnitRect]) -> [UnitRect] {
    let columns = rects.sorted { ($0.x, $0.width, $0.y) < ($1.x, $1.width, $1.y) }
    var joined: [UnitRect] = []
    for rect in columns {
      if let last = joined.last, let both = last.joinedBelow(rect) {
        joined[joined.count - 1] = both
      } else {
        joined.append(rect)
      }
    }
    return joined.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
  }
}
