/// The keys in force: those of the command table, or others that a person gave in their place.
public struct KeyBindings: Equatable, Sendable {
  private typealias Keymaps = [CommandAccess: [ScreenID: Keymap]]

  /// The keys of the command table.
  public static let standard = KeyBindings([:])

  /// The key that always leaves: no file can take it away.
  public static let leaving = Key.control("c")

  /// Made with the first key, not before the first frame.
  private static let standardKeymaps = keymaps([:])

  /// The keys that a person gave, by command.
  public let changes: [CommandID: [[Key]]]
  private let ownKeymaps: Keymaps?

  /// The keys of the command table but for `changes`; those have been checked by ``KeysFile``.
  init(_ changes: [CommandID: [[Key]]]) {
    self.changes = changes
    ownKeymaps = changes.isEmpty ? nil : KeyBindings.keymaps(changes)
  }

  /// Two are the same if they change the same.
  public static func == (left: KeyBindings, right: KeyBindings) -> Bool {
    left.changes == right.changes
  }

  /// The commands of a screen with their keys, the screen's own first.
  public func commands(on screen: ScreenID, _ access: CommandAccess = .full) -> [Command] {
    KeyBindings.changed(CommandTable.commands(on: screen, access), changes)
  }

  /// Every command with its keys, in the order of the table.
  public var all: [Command] { KeyBindings.changed(CommandTable.all, changes) }

  /// What finds the command of a key on a screen.
  public func keymap(on screen: ScreenID, _ access: CommandAccess = .full) -> Keymap {
    (ownKeymaps ?? KeyBindings.standardKeymaps)[access]?[screen] ?? Keymap([])
  }

  private static func changed(
    _ commands: [Command], _ changes: [CommandID: [[Key]]]
  ) -> [Command] {
    guard !changes.isEmpty else { return commands }
    return commands.map { command in changes[command.id].map(command.on) ?? command }
  }

  private static func keymaps(_ changes: [CommandID: [[Key]]]) -> Keymaps {
    let all = CommandAccess.allCases.map { access in
      let maps = ScreenID.allCases.map { screen in
        (screen, Keymap(changed(CommandTable.commands(on: screen, access), changes)))
      }
      return (access, Dictionary(uniqueKeysWithValues: maps))
    }
    return Dictionary(uniqueKeysWithValues: all)
  }
}
