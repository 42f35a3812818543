import Model

/// A line of text that is being typed.
public struct TextInput: Equatable, Sendable {
  /// The text.
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int

  /// A line with the cursor at its end.
  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// The text before the cursor.
  public var beforeCursor: String { String(text.prefix(cursor)) }

  /// Puts a text in at the cursor; line ends become blanks.
  public mutating func insert(_ addition: String) {
    let line = String(addition.map { $0.isNewline ? " " : $0 })
    let after = text.count - cursor
    text.insert(contentsOf: line, at: text.index(text.startIndex, offsetBy: cursor))
    // Counted from the end: a combining mark joins the character before it.
    cursor = max(0, text.count - after)
  }

  /// Lets a key edit the line; false if the key means nothing here.
  public mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert(String(scalar))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .backspace: remove(from: cursor - 1, to: cursor)
    case .delete: remove(from: cursor, to: cursor + 1)
    case .control("u"): remove(from: 0, to: cursor)
    case .control("w"): remove(from: wordStart, to: cursor)
    default: return false
    }
    return true
  }

  private var wordStart: Int {
    let before = Array(text.prefix(cursor))
    var index = before.count
    while index > 0, before[index - 1] == " " { index -= 1 }
    while index > 0, before[index - 1] != " " { index -= 1 }
    return index
  }

  private mutating func remove(from start: Int, to end: Int) {
    let start = max(0, start)
    let end = min(text.count, end)
    guard start < end else { return }
    let from = text.index(text.startIndex, offsetBy: start)
    text.removeSubrange(from..<text.index(from, offsetBy: end - start))
    cursor = start
  }
}
