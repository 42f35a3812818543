/// Which changes can be taken back, and which can be made again.
struct ChangeStack: Sendable {
  private struct Entry {
    let commit: Commit
    let window: WindowID
  }

  private var taken: [Entry] = []
  private var made: [Entry] = []

  /// The stack that a log amounts to.
  init(_ log: ChangeLog) {
    for commit in log.commits { add(commit) }
  }

  /// The last change of a window that can be taken back; where it has none, the last one made by a
  /// window that is no longer open.
  func undoable(_ window: WindowID) -> Commit? { Self.last(made, window) }

  /// The last undo of a window, or of one that is no longer open, that can be taken back.
  func redoable(_ window: WindowID) -> Commit? { Self.last(taken, window) }

  private static func last(_ entries: [Entry], _ window: WindowID) -> Commit? {
    let own = entries.last { $0.window == window }
    return (own ?? entries.last { !$0.window.isOpen })?.commit
  }

  private mutating func add(_ commit: Commit) {
    let entry = Entry(commit: commit, window: commit.window)
    switch commit.purpose {
    case .edit:
      made.append(entry)
      // What was taken back before a new change is not made again.
      taken.removeAll { $0.window == commit.window || !$0.window.isOpen }
    case .undo:
      made.removeAll { $0.commit.number == commit.of }
      taken.append(entry)
    case .redo:
      taken.removeAll { $0.commit.number == commit.of }
      made.append(entry)
    // What was erased does not come back.
    case .merge, .forget, .restore: break
    }
  }
}
