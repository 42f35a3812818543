import Model

/// A field that was changed on both sides.
public struct FieldConflict: Equatable, Sendable {
  /// Its key; a figure's starts with `figures/`.
  public let key: String
  /// What a person calls it.
  public let title: Bilingual
  /// What this person wrote, as JSON; nil if they took it away.
  public let mine: [UInt8]?
  /// What stands in the file, as JSON; nil if it was taken away.
  public let theirs: [UInt8]?
}
