/// A command that the menu shows, and which letters of its title were typed.
public struct CommandMenuItem: Equatable, Sendable {
  /// The command.
  public let command: Command
  /// The places in the title that match.
  public let marks: [Int]

  /// Compares by the command's name.
  public static func == (left: CommandMenuItem, right: CommandMenuItem) -> Bool {
    left.command.id == right.command.id && left.marks == right.marks
  }
}
