import Model

/// Something that a person can ask for: the one description of it that there is.
///
/// The keymap, the hint line, the help, the palette and the key reference are made from it.
public struct Command: Sendable {
  /// Its name in files.
  public let id: CommandID
  /// What it does, as help and palette say it.
  public let title: Bilingual
  /// One word for the hint line; nil keeps it off that line.
  public let hint: Bilingual?
  /// The keys that run it, each a sequence; the first is the one shown.
  public private(set) var keys: [[Key]]
  /// How the help groups it.
  public let group: CommandGroup
  /// Whether it changes the store.
  public let writes: Bool
  /// What it cannot run without.
  public let need: CommandNeed
  /// What it does.
  public let action: Action

  /// A command on keys written as in a key script, sequences joined by `+`.
  public init(
    _ id: CommandID, _ title: Bilingual, keys: String, hint: Bilingual? = nil,
    group: CommandGroup = .screen, writes: Bool = false,
    needs need: CommandNeed = .nothing, _ action: Action
  ) {
    self.id = id
    self.title = title
    self.hint = hint
    self.keys = keys.split(separator: " ").map { sequence in
      sequence == "+"
        ? [.character("+")] : sequence.split(separator: "+").compactMap { Key(name: String($0)) }
    }
    self.group = group
    self.writes = writes
    self.need = need
    self.action = action
  }

  /// The key that is shown for it.
  public var keyName: String { keyNames.first ?? "" }

  /// All its keys, as a person reads them.
  public var keyNames: [String] { keys.map(Key.text) }

  /// The same command without the keys that an open screen has for something of its own.
  func without(_ taken: Set<[Key]>) -> Command {
    keys.contains(where: taken.contains) ? on(keys.filter { !taken.contains($0) }) : self
  }

  /// The same command on other keys.
  func on(_ keys: [[Key]]) -> Command {
    var command = self
    command.keys = keys
    return command
  }
}
