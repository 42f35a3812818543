/// What a field said before each step of editing, for undo inside it.
struct EditHistory: Equatable, Sendable {
  /// What a field said.
  struct Snapshot: Equatable, Sendable {
    let characters: [Character]
    let cursor: Int
  }

  /// What a step does; letters that are typed one after the other are one step, up to a blank.
  enum Kind: Sendable {
    case typing, erasing, other
  }

  private static let most = 200

  private var past: [Snapshot] = []
  private var future: [Snapshot] = []
  private var last: Kind?

  /// Keeps what the field says before a step.
  mutating func note(_ snapshot: Snapshot, before kind: Kind) {
    future = []
    defer { last = kind }
    guard kind == .other || kind != last else { return }
    past.append(snapshot)
    if past.count > EditHistory.most { past.removeFirst() }
  }

  /// What is typed next begins a new step.
  mutating func pause() { last = nil }

  /// What the field said before the last step; nil if there was none.
  mutating func back(from now: Snapshot) -> Snapshot? {
    last = nil
    guard let before = past.popLast() else { return nil }
    future.append(now)
    return before
  }

  /// What the field said before the last undo; nil if there was none.
  mutating func forward(from now: Snapshot) -> Snapshot? {
    last = nil
    guard let after = future.popLast() else { return nil }
    past.append(now)
    return after
  }
}
