import Model

/// A text that is being typed into a field, with a cursor, a selection and what undo needs.
public struct FieldEditor: Equatable, Sendable {
  /// The characters.
  public private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// Whether it may have several lines.
  public let hasLines: Bool
  /// The other end of the selection.
  private var anchor: Int?
  private var history = EditHistory()

  /// A text with the cursor at its end.
  public init(_ text: String = "", hasLines: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    self.hasLines = hasLines
  }

  /// The text.
  public var text: String { String(characters) }
  /// The text before the cursor.
  public var beforeCursor: String { String(characters[..<cursor]) }

  /// The characters that are selected; nil if none are.
  public var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// The text that is selected.
  public var selected: String { selection.map { String(characters[$0]) } ?? "" }

  /// Selects all, so that what is typed next takes its place.
  mutating func selectAll() {
    anchor = 0
    cursor = characters.count
  }

  /// Puts a text in, in the place of what is selected; without lines, line ends become blanks.
  public mutating func insert(_ addition: String) {
    note(.other)
    replace(selection ?? cursor..<cursor, with: addition)
  }

  /// Puts a text in the place of all.
  public mutating func replaceAll(with text: String) {
    note(.other)
    replace(characters.startIndex..<characters.endIndex, with: text)
  }

  /// Puts a text in the place of the last so many characters before the cursor.
  mutating func replace(last count: Int, with text: String) {
    note(.other)
    replace(max(0, cursor - count)..<cursor, with: text)
  }

  /// Lets a key edit the text; false if the key means nothing here.
  ///
  /// `clip` is what was cut or copied last.
  public mutating func take(_ key: Key, clip: inout String) -> Bool {
    if move(key) { return true }
    switch key {
    case .character(let scalar): type(String(scalar))
    case .enter where hasLines: type("\n")
    case .backspace: erase(selection ?? cursor - 1..<cursor, .erasing)
    case .delete: erase(selection ?? cursor..<cursor + 1, .other)
    case .control("w"): cut(selection ?? wordStart(cursor)..<cursor, &clip)
    case .control("u"): cut(selection ?? lineStart(cursor)..<cursor, &clip)
    case .control("k"): cut(selection ?? cursor..<lineEnd(cursor), &clip)
    case .alt("d"): cut(selection ?? cursor..<wordEnd(cursor), &clip)
    case .alt("x"): cut(selection ?? cursor..<cursor, &clip)
    case .alt("c"): if !selected.isEmpty { clip = selected }
    case .control("y"): insert(clip)
    case .alt("a"): selectAll()
    case .control("z"), .control("_"): restore(history.back(from: snapshot))
    case .control("r"): restore(history.forward(from: snapshot))
    default: return false
    }
    return true
  }

  /// Lets a key move the cursor; one that is held with Shift selects.
  private mutating func move(_ key: Key) -> Bool {
    let selects: Bool
    if case .held(.shift, _) = key {
      selects = true
    } else if case .held(.shiftWord, _) = key {
      selects = true
    } else {
      selects = false
    }
    guard let place = destination(of: key) else { return false }
    anchor = selects ? anchor ?? cursor : nil
    cursor = place
    history.pause()
    return true
  }

  /// Where a key leads; nil of one that does not move here.
  private func destination(of key: Key) -> Int? {
    switch key {
    case .left: selection?.lowerBound ?? max(0, cursor - 1)
    case .right: selection?.upperBound ?? min(characters.count, cursor + 1)
    case .held(.shift, .left): max(0, cursor - 1)
    case .held(.shift, .right): min(characters.count, cursor + 1)
    case .held(.word, .left), .held(.shiftWord, .left), .alt("b"): wordStart(cursor)
    case .held(.word, .right), .held(.shiftWord, .right), .alt("f"): wordEnd(cursor)
    case .home, .held(.shift, .home), .control("a"): lineStart(cursor)
    case .end, .held(.shift, .end), .control("e"): lineEnd(cursor)
    case .held(.word, .home), .held(.shiftWord, .home): 0
    case .held(.word, .end), .held(.shiftWord, .end): characters.count
    case .up, .held(.shift, .up): line(-1)
    case .down, .held(.shift, .down): line(1)
    default: nil
    }
  }

  private mutating func type(_ text: String) {
    note(text.allSatisfy(\.isWhitespace) ? .other : .typing)
    replace(selection ?? cursor..<cursor, with: text)
  }

  private mutating func erase(_ range: Range<Int>, _ kind: EditHistory.Kind) {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return }
    note(kind)
    replace(range, with: "")
  }

  private mutating func cut(_ range: Range<Int>, _ clip: inout String) {
    guard !range.isEmpty else { return }
    clip = String(characters[range])
    erase(range, .other)
  }

  private mutating func replace(_ range: Range<Int>, with addition: String) {
    let text = hasLines ? addition : String(addition.map { $0.isNewline ? " " : $0 })
    // Joined as texts: a combining mark belongs to the character before it.
    let head = Array(String(characters[..<range.lowerBound]) + text)
    let after = characters.count - range.upperBound
    characters = Array(String(head) + String(characters[range.upperBound...]))
    cursor = max(0, characters.count - after)
    anchor = nil
  }

  private var snapshot: EditHistory.Snapshot {
    EditHistory.Snapshot(characters: characters, cursor: cursor)
  }

  private mutating func note(_ kind: EditHistory.Kind) {
    history.note(snapshot, before: selection == nil ? kind : .other)
  }

  private mutating func restore(_ snapshot: EditHistory.Snapshot?) {
    guard let snapshot else { return }
    characters = snapshot.characters
    cursor = snapshot.cursor
    anchor = nil
  }
}
