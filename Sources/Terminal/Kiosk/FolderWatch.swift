import CTerminal

/// Tells of changes in folders, where the system can (inotify).
struct FolderWatch {
  /// What the loop waits on.
  let descriptor: Int32
  private let folders: [String]

  /// Watches folders; nil where the system cannot.
  init?(_ folders: [String]) {
    descriptor = terminal_watch_descriptor()
    guard descriptor >= 0 else { return nil }
    self.folders = folders
    renew()
  }

  /// Takes what was told; folders that came meanwhile are watched too.
  func clear() {
    terminal_watch_clear(descriptor)
    renew()
  }

  /// Watches what stands at the folders' paths now.
  func renew() {
    for folder in folders { terminal_watch_add(descriptor, folder) }
  }
}
