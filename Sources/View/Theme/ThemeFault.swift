import Store

/// What is wrong with a theme.
public enum ThemeFault: Error, Equatable, Sendable {
  /// The file is not strict JSON.
  case syntax(JSONProblem)
  /// The file, or the folder of themes, cannot be read.
  case unreadable(FileError)
  /// A value of another kind was expected.
  case wrongKind(expected: JSONKind)
  /// An object has a member that means nothing.
  case unknownMember(String)
  /// The title in one or both languages is missing.
  case missingTitle
  /// Roles that neither the theme nor its parent paints.
  case missingRoles([Role])
  /// A role that no view uses.
  case unknownRole(String)
  /// A colour that the palette does not name.
  case unknownColour(String)
  /// A colour that is not six hexadecimal digits.
  case badHex(String)
  /// There is no theme of the parent's name.
  case unknownParent(String)
  /// The parent has a fault of its own.
  case brokenParent(String)
  /// Themes that inherit from one another, from the heir to the one that closes the circle.
  case circle([String])
  /// There is no theme of that name; those that there are.
  case unknownTheme(known: [String])
}
