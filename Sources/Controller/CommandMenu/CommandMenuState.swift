import Model

/// The commands over the screen: the help reads them, the palette runs them; both can do both.
public struct CommandMenuState: Equatable, Sendable {
  /// What the menu was opened for.
  public enum Purpose: Sendable {
    /// To read the keymap, grouped.
    case help
    /// To find a command by its name.
    case palette
  }

  /// What the menu was opened for.
  public let purpose: Purpose
  /// What is typed to find a command.
  public var input = TextInput()
  /// The commands that are found.
  public private(set) var items: [CommandMenuItem] = []
  /// The cursor among them.
  public private(set) var cursor = ListCursor()

  /// The menu before its commands are found.
  init(_ purpose: Purpose) {
    self.purpose = purpose
  }

  /// The command under the cursor.
  public var selected: Command? {
    items.indices.contains(cursor.index) ? items[cursor.index].command : nil
  }

  /// The rows of the list on a terminal of `size`.
  public func rows(in size: Size) -> Int { max(1, size.height - 7) }

  /// Finds the commands of what is typed; the palette puts those that hold it as it stands first.
  mutating func refresh(_ commands: [Command], _ language: Language, _ size: Size) {
    let words = Folding.fold(input.text).split(separator: " ").map { Array($0.utf8) }
    let groups = purpose == .help ? CommandGroup.allCases : [.screen, .program, .entry, .moving]
    items = groups.flatMap { group in
      // The help is about keys; what each kind adds stands in the palette and in the menu of `a`.
      commands.filter {
        $0.group == group && (purpose == .palette || group != .entry || !$0.keys.isEmpty)
      }.compactMap { command in
        let text = SearchText(
          name: command.title.text(language), others: [command.keyName, command.id.name])
        guard let positions = text.positions(of: words) else { return nil }
        return CommandMenuItem(command: command, marks: positions)
      }
    }
    if purpose == .palette {
      let isWhole: (CommandMenuItem) -> Bool = { item in
        let name = SearchText(name: item.command.title.text(language)).name
        return words.allSatisfy { FuzzyMatch.whole($0, in: name) != nil }
      }
      items = items.filter(isWhole) + items.filter { !isWhole($0) }
    }
    cursor.settle(count: items.count, rows: rows(in: size))
  }

  mutating func move(_ movement: Movement, rows: Int) {
    cursor.move(movement, count: items.count, rows: rows)
  }
}
