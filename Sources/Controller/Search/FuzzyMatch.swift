/// Finds typed words in names, loosely: letters in order, case and accents ignored.
public enum FuzzyMatch {
  /// The places in `name` that `word` matches; nil if it does not.
  ///
  /// Both are the bytes of folded texts. A word matches where it stands whole; else where its
  /// letters stand in order, the first at a word's beginning, at most
  /// five others between them.
  public static func positions(of word: [UInt8], in name: [UInt8]) -> [Int]? {
    guard let first = word.first else { return [] }
    guard word.count <= name.count else { return nil }
    if let start = whole(word, in: name) { return Array(start..<(start + word.count)) }
    for start in name.indices where name[start] == first && isWordStart(start, in: name) {
      if let found = inOrder(word, in: name, from: start) { return found }
    }
    return nil
  }

  /// Where `word` stands whole in `name`, at a word's beginning if it can be.
  static func whole(_ word: [UInt8], in name: [UInt8]) -> Int? {
    guard let first = word.first, word.count <= name.count else { return nil }
    var fallback: Int?
    for start in 0...(name.count - word.count)
    where name[start] == first && name[start..<(start + word.count)].elementsEqual(word) {
      if isWordStart(start, in: name) { return start }
      fallback = fallback ?? start
    }
    return fallback
  }

  /// Whether a word of `text` begins with `word`.
  static func beginsWord(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let start = whole(word, in: text) else { return false }
    return isWordStart(start, in: text)
  }

  private static func inOrder(_ word: [UInt8], in name: [UInt8], from start: Int) -> [Int]? {
    let limit = min(name.count, start + word.count + 5)
    var found: [Int] = []
    for index in start..<limit where found.count < word.count && name[index] == word[found.count] {
      found.append(index)
    }
    return found.count == word.count ? found : nil
  }

  private static func isWordStart(_ index: Int, in name: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let before = name[index - 1]
    return before == 0x20 || before == 0x2e || before == 0x2d || before == 0x28 || before == 0x2f
  }
}
