/// What was typed on a sheet or table before each step, for undo inside it.
struct CellHistory: Equatable, Sendable {
  private static let most = 200

  private var past: [[CellPlace: String]] = []
  private var future: [[CellPlace: String]] = []

  /// Keeps what is typed before a step.
  mutating func note(_ typed: [CellPlace: String]) {
    future = []
    past.append(typed)
    if past.count > CellHistory.most { past.removeFirst() }
  }

  /// What was typed before the last step; nil if there was none.
  mutating func back(from now: [CellPlace: String]) -> [CellPlace: String]? {
    guard let before = past.popLast() else { return nil }
    future.append(now)
    return before
  }

  /// What was typed before the last undo; nil if there was none.
  mutating func forward(from now: [CellPlace: String]) -> [CellPlace: String]? {
    guard let after = future.popLast() else { return nil }
    past.append(now)
    return after
  }
}
