import CTerminal
import Controller

/// Tells of changes in folders, where the system can (inotify).
struct FolderWatch {
  /// What the loop waits on.
  let descriptor: Int32
  private let folders: [String]
  /// Why not every change is told; nil if it is.
  private(set) var gap: ComparisonState.Reason?

  /// Watches folders; nil where the system cannot.
  init?(_ folders: [String]) {
    descriptor = terminal_watch_descriptor()
    guard descriptor >= 0 else { return nil }
    self.folders = folders
    if !renew() { gap = .unwatched }
    if folders.contains(where: { terminal_is_remote($0) }) { gap = .remote }
  }

  /// Takes what was told; folders that came meanwhile are watched too.
  func clear() {
    terminal_watch_clear(descriptor)
    renew()
  }

  /// Watches what stands at the folders' paths now; whether the system does.
  @discardableResult
  func renew() -> Bool {
    folders.map { terminal_watch_add(descriptor, $0) }.allSatisfy { $0 }
  }
}
