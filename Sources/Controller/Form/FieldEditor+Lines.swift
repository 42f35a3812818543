extension FieldEditor {
  /// How many lines the text has.
  public var lineCount: Int { characters.reduce(1) { $0 + ($1.isNewline ? 1 : 0) } }

  /// The line that the cursor is in, from 0.
  public var cursorLine: Int {
    characters[..<cursor].reduce(0) { $0 + ($1.isNewline ? 1 : 0) }
  }

  /// The places of a line's characters; nil where there is no such line.
  public func range(ofLine number: Int) -> Range<Int>? {
    var start = 0
    for _ in 0..<number {
      let end = lineEnd(start)
      guard end < characters.count else { return nil }
      start = end + 1
    }
    return start..<lineEnd(start)
  }
}
