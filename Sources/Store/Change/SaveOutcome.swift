/// What came of saving a change.
public enum SaveOutcome: Equatable, Sendable {
  /// It is in the files and survives kill, crash and power loss: "Tersimpan".
  case saved(SavedChange)
  /// All of it stood there already; nothing was written.
  case unchanged
  /// The same field was changed elsewhere meanwhile; nothing was written.
  case conflict([RecordConflict])
}
