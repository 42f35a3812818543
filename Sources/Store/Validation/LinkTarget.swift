import Model

/// A record that another one names by its id.
struct LinkTarget: Hashable, Sendable {
  /// Its kind.
  let kind: RecordKind
  /// Its id.
  let id: String
}
