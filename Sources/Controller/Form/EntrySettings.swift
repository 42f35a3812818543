import Model

/// What stays from one form to the next while the program runs.
public struct EntrySettings: Equatable, Sendable {
  /// How numbers are written; nil follows the language.
  public var notation: NumberNotation?
  /// The date of today; nil where nobody said.
  public var today: CalendarDate?
  /// What was cut or copied last in a form.
  var clip = ""

  /// Nothing yet.
  public init() {}
}
