extension Movement {
  /// The same way on a heatmap whose rows stand side by side.
  var transposed: Movement {
    switch self {
    case .left: .up
    case .right: .down
    case .up: .left
    case .down: .right
    case .rowStart: .first
    case .rowEnd: .last
    case .first: .rowStart
    case .last: .rowEnd
    case .pageUp, .pageDown, .halfPageUp, .halfPageDown: self
    }
  }
}
