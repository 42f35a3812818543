/// What an empty cell, a dash or a zero among numbers means.
public enum ZeroMeaning: String, CaseIterable, Sendable {
  /// Nobody counted.
  case unknown
  /// Counted, and none found.
  case zero
  /// A zero is a zero; empty cells and dashes are unknown.
  case asWritten = "as-written"
}
