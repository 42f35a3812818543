/// How much of the past is kept for undo; beyond it the oldest changes go.
package struct UndoLimits: Sendable {
  /// So many changes at most.
  let changes: Int
  /// So many bytes of old versions at most; the last change is kept whatever its size.
  let bytes: Int

  /// Limits; 1,000 changes and 1 GiB unless it is said otherwise.
  package init(changes: Int = 1000, bytes: Int = 1 << 30) {
    self.changes = changes
    self.bytes = bytes
  }
}
