import Synchronization

/// Tells how far an import has come, and whether it is to go on.
public final class ImportWatch: Sendable {
  private let isStopped = Atomic<Bool>(false)
  private let done = Atomic<Int>(0)
  private let tell: @Sendable (ImportProgress) -> Void

  /// A watch that tells of each step; on whatever thread does it.
  public init(_ tell: @escaping @Sendable (ImportProgress) -> Void = { _ in }) {
    self.tell = tell
  }

  /// Stops the import; nothing is written.
  public func stop() { isStopped.store(true, ordering: .relaxed) }

  /// Whether somebody stopped it.
  public var wasStopped: Bool { isStopped.load(ordering: .relaxed) }

  func begin() { done.store(0, ordering: .relaxed) }

  func add(_ count: Int, of all: Int, _ stage: ImportProgress.Stage) {
    let sum = done.add(count, ordering: .relaxed).newValue
    tell(ImportProgress(stage: stage, done: sum, all: all))
  }
}
