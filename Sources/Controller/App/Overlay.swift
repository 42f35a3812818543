import Store

/// What lies over the screen and takes the keys.
public enum Overlay: Equatable, Sendable {
  /// The commands, to read or to run.
  case menu(CommandMenuState)
  /// The themes, to try on.
  case themes(ThemeMenuState)
  /// What is wrong in the store's files.
  case problems(ListCursor)
  /// What can be entered for a region.
  case records(RecordMenuState)
  /// A record that is entered or changed.
  case form(FormState)
  /// The same fields changed here and elsewhere.
  case conflict(ConflictState)
  /// Who writes.
  case author(AuthorPrompt)
  /// A contact as a code to photograph; without a code its text, large.
  case code(PublicContact, CodeSquare?)
}
