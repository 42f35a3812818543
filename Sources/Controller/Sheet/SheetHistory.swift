/// What was typed on a sheet before each step, for undo inside it.
struct SheetHistory: Equatable, Sendable {
  private static let most = 200

  private var past: [[SheetPlace: String]] = []
  private var future: [[SheetPlace: String]] = []

  /// Keeps what is typed before a step.
  mutating func note(_ typed: [SheetPlace: String]) {
    future = []
    past.append(typed)
    if past.count > SheetHistory.most { past.removeFirst() }
  }

  /// What was typed before the last step; nil if there was none.
  mutating func back(from now: [SheetPlace: String]) -> [SheetPlace: String]? {
    guard let before = past.popLast() else { return nil }
    future.append(now)
    return before
  }

  /// What was typed before the last undo; nil if there was none.
  mutating func forward(from now: [SheetPlace: String]) -> [SheetPlace: String]? {
    guard let after = future.popLast() else { return nil }
    past.append(now)
    return after
  }
}
