/// Finds the command of the keys that were pressed.
public struct Keymap: Sendable {
  /// What a sequence of keys means so far.
  public enum Meaning: Sendable {
    /// It runs a command.
    case command(Command)
    /// It begins a longer sequence.
    case prefix
    /// Nothing.
    case none
  }

  private var commands: [[Key]: Command] = [:]
  private var prefixes: Set<[Key]> = []

  /// The keymap of commands; where two share a key the first has it.
  public init(_ table: [Command]) {
    for command in table {
      for sequence in command.keys where commands[sequence] == nil {
        commands[sequence] = command
        for length in 1..<max(1, sequence.count) { prefixes.insert(Array(sequence.prefix(length))) }
      }
    }
  }

  /// The commands whose keys go on from those pressed so far, by their next key.
  public func continuations(of sequence: [Key]) -> [(key: Key, command: Command)] {
    commands.compactMap { keys, command -> (key: Key, command: Command)? in
      guard keys.count > sequence.count, keys.starts(with: sequence) else { return nil }
      return (keys[sequence.count], command)
    }.sorted { $0.key.name < $1.key.name }
  }

  /// What the keys pressed so far mean.
  public func meaning(of sequence: [Key]) -> Meaning {
    if let command = commands[sequence] { return .command(command) }
    return prefixes.contains(sequence) ? .prefix : .none
  }
}
