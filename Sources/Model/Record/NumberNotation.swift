/// How a person writes numbers: a setting of its own, not the language.
public enum NumberNotation: String, CaseIterable, Sendable {
  /// `1.250,5`
  case dotThousands = "dot"
  /// `1,250.5`
  case commaThousands = "comma"

  /// The notation that belongs to a language.
  public init(_ language: Language) {
    self = language == .indonesian ? .dotThousands : .commaThousands
  }

  /// The mark between thousands.
  public var groupMark: Character { self == .dotThousands ? "." : "," }
  /// The mark before decimals.
  public var decimalMark: Character { self == .dotThousands ? "," : "." }
}
