extension FieldEditor {
  /// The beginning of the word before a place.
  func wordStart(_ place: Int) -> Int {
    var place = place
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// The end of the word after a place.
  func wordEnd(_ place: Int) -> Int {
    var place = place
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }

  /// The beginning of a place's line.
  func lineStart(_ place: Int) -> Int {
    var place = place
    while place > 0, !characters[place - 1].isNewline { place -= 1 }
    return place
  }

  /// The end of a place's line.
  func lineEnd(_ place: Int) -> Int {
    var place = place
    while place < characters.count, !characters[place].isNewline { place += 1 }
    return place
  }

  /// The place under or above the cursor; nil where there is no line.
  func line(_ step: Int) -> Int? {
    let start = lineStart(cursor)
    let column = cursor - start
    let end = lineEnd(cursor)
    let other = step < 0 ? start - 1 : end + 1
    guard hasLines, step < 0 ? start > 0 : end < characters.count else { return nil }
    let first = lineStart(other)
    return min(first + column, lineEnd(first))
  }
}
