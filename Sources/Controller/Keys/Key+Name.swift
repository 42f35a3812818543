extension Key {
  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab),
    ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert), ("Up", .up),
    ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("Space", .character(" ")),
  ]

  /// The key of a name such as `j`, `Enter`, `Ctrl-L`, `Alt-x` or `F1`; nil for any other text.
  public init?(name: String) {
    if let match = Key.named.first(where: { $0.name == name }) {
      self = match.key
      return
    }
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 1, let only = scalars.first {
      self = .character(only)
      return
    }
    if name.hasPrefix("Ctrl-"), scalars.count == 6, let last = scalars.last {
      self = .control(last.properties.lowercaseMapping.unicodeScalars.first ?? last)
      return
    }
    if name.hasPrefix("Alt-"), scalars.count == 5, let last = scalars.last {
      self = .alt(last)
      return
    }
    if name.hasPrefix("Shift-"), let key = Key(name: String(name.dropFirst(6))),
      let arrow = Arrow(key)
    {
      self = .held(.shift, arrow)
      return
    }
    guard name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...24).contains(number)
    else { return nil }
    self = .function(number)
  }

  /// The key's name, as key scripts and `keys.json` write it.
  public var name: String {
    switch self {
    case .character(let scalar) where scalar != " ": String(scalar)
    case .control(let scalar): "Ctrl-" + String(scalar).uppercased()
    case .alt(let scalar): "Alt-" + String(scalar)
    case .function(let number): "F\(number)"
    case .held(.shift, let arrow): "Shift-" + arrow.key.name
    case .held(.word, let arrow): "Ctrl-" + arrow.key.name
    case .held(.shiftWord, let arrow): "Ctrl-Shift-" + arrow.key.name
    default: Key.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key as hint line and help show it: arrows for the arrow keys, else its name.
  public var symbol: String {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    default: name
    }
  }

  /// A sequence as it is shown: letters close up, names apart.
  public static func text(_ sequence: [Key]) -> String {
    let symbols = sequence.map(\.symbol)
    return symbols.joined(separator: symbols.allSatisfy { $0.count == 1 } ? "" : " ")
  }

  /// The keys that a script such as `3 Down Down / kota Enter` presses.
  ///
  /// Words are parted by blanks; a word that names no key is typed letter by letter.
  public static func script(_ text: String) -> [Key] {
    text.split(separator: " ").flatMap { word -> [Key] in
      if let key = Key(name: String(word)) { return [key] }
      return word.unicodeScalars.map { .character($0) }
    }
  }
}
