import Model

/// What `FuzzyMatch` finds, told by yes or no over plain memory: nothing is made for a name.
enum NameMatch {
  /// Whether `word` stands whole in `name`.
  @inline(__always)
  static func isWhole(_ word: UnsafeBufferPointer<UInt8>, in name: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    ByteSearch.first(word, in: name, from: 0) != nil
  }

  /// Whether the letters of `word` stand in order in `name`, as `FuzzyMatch` wants them.
  static func isInOrder(_ word: UnsafeBufferPointer<UInt8>, in name: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard let first = word.first, word.count <= name.count else { return false }
    for start in 0..<name.count
    where name[start] == first && (start == 0 || LetterSet.endsWord(name[start - 1])) {
      let limit = min(name.count, start + word.count + 5)
      var found = 0
      var place = start
      while place < limit, found < word.count {
        if name[place] == word[found] { found += 1 }
        place += 1
      }
      if found == word.count { return true }
    }
    return false
  }
}
