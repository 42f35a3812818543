import Model

/// Whether the records of one run hold the words that are looked for.
struct RowMatcher {
  private let words: [BrowserPlan.Word]
  private let names: any RecordNames
  private let texts: [[UInt8]]

  init(_ plan: BrowserPlan, _ run: BrowserRun) {
    names = run.names
    texts = plan.scope == .texts ? plan.words : []
    // Who types a region's name finds all that is there.
    words =
      plan.scope == .texts
      ? [] : plan.wanted.filter { !FuzzyMatch.beginsWord($0.bytes, in: run.city.words) }
  }

  /// Whether the record of a row holds all the words.
  @inline(__always)
  func matches(_ row: Int, _ columns: ColumnPointers) -> Bool {
    if words.isEmpty {
      return texts.isEmpty || names.texts(Int(columns.places[row]), hold: texts)
    }
    return matchesName(row, columns)
  }

  private func matchesName(_ row: Int, _ columns: ColumnPointers) -> Bool {
    let letters = columns.letters[row]
    for place in words.indices where letters & words[place].letters != words[place].letters {
      return false
    }
    let (pairs, initials) = (columns.pairs[row], columns.initials[row])
    for place in words.indices {
      let mayBeWhole = pairs & words[place].pairs == words[place].pairs
      let mayBeLoose = initials & words[place].initial != 0
      guard mayBeWhole || mayBeLoose else { return false }
      let name = columns.name(row)
      let isFound = words[place].bytes.withUnsafeBufferPointer { word in
        mayBeWhole && NameMatch.isWhole(word, in: name)
          || mayBeLoose && NameMatch.isInOrder(word, in: name)
      }
      guard isFound else { return false }
    }
    return true
  }
}
