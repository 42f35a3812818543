import Model

/// The figures that a table gives, before anything is written.
struct FigureDraft: Sendable {
  /// The edits that write them.
  var edits: [Edit] = []
}
