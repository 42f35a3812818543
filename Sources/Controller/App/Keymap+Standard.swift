extension Keymap {
  /// The keymaps in force on each screen, of the commands that exist.
  public static let standard: [CommandAccess: [ScreenID: Keymap]] = Dictionary(
    uniqueKeysWithValues: CommandAccess.allCases.map { access in
      let maps = ScreenID.allCases.map { ($0, Keymap(CommandTable.commands(on: $0, access))) }
      return (access, Dictionary(uniqueKeysWithValues: maps))
    })
}
