/// Every command there is.
public enum CommandTable {
  /// The commands of all screens and of the program.
  public static let all: [Command] = Screen.all.flatMap(\.commands) + common

  /// The commands that every screen has.
  public static let common: [Command] = MovingCommands.all + ProgramCommands.all

  /// The commands that can be asked for on a screen, its own first.
  public static func commands(on screen: ScreenID, _ access: CommandAccess = .full) -> [Command] {
    (Screen.of(screen).commands + common).filter(access.allows)
  }
}
