import Store

/// A job of an import that is under way.
public struct ImportWork: Equatable, Sendable {
  /// What is done.
  public enum Task: Sendable {
    case reading, understanding, drafting, writing
  }

  /// What is done.
  public let task: Task
  /// How far it is; nil where nobody knows.
  public internal(set) var progress: ImportProgress?
  /// Whether a person asked to stop it.
  public internal(set) var isStopping = false

  init(_ task: Task) { self.task = task }
}
