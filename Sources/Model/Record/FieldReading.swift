/// How what is typed is read, and how values are written for typing.
public struct FieldReading: Equatable, Sendable {
  /// How numbers are written.
  public var notation: NumberNotation
  /// The language of titles.
  public var language: Language
  /// The records that a link can name, by id and name; nil where they are not known.
  public var targets: LinkTargets?

  /// A way to read; by default the Indonesian one.
  public init(
    _ notation: NumberNotation = .dotThousands, _ language: Language = .indonesian,
    targets: LinkTargets? = nil
  ) {
    self.notation = notation
    self.language = language
    self.targets = targets
  }
}
