import Model

/// Something that happened, or that a command asks for.
public enum Action: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
  /// Leaves the program.
  case quit
  /// Paints every cell anew.
  case repaint
  /// Stops until the shell brings the program back.
  case suspend
}
