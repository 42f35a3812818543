/// Every command there is.
public enum CommandTable {
  /// The commands of all screens and of the program.
  public static let all: [Command] = Screen.all.flatMap(\.commands) + common

  /// The commands that every screen has.
  public static let common: [Command] =
    EntryCommands.all + ImportCommands.all + MovingCommands.all + CompareCommands.all
    + ProgramCommands.all

  /// The commands that can be asked for on a screen, its own first.
  public static func commands(on screen: ScreenID, _ access: CommandAccess = .full) -> [Command] {
    let own = Screen.of(screen).commands
    let taken = Set(own.flatMap(\.keys))
    return (own + common.map { $0.without(taken) }).filter(access.allows)
  }

  /// Whether two commands can be asked for on one screen, so that they cannot share a key.
  static func share(_ left: CommandID, _ right: CommandID) -> Bool {
    guard let one = home[left], let other = home[right] else { return true }
    return one == other
  }

  /// The screen of each command that only one has.
  private static let home: [CommandID: ScreenID] = Dictionary(
    Screen.all.flatMap { screen in screen.commands.map { ($0.id, screen.id) } }
  ) { first, _ in first }
}
