import Model

/// The texts by which one thing is found, folded once.
public struct SearchText: Equatable, Sendable {
  /// The name, in which matches are marked.
  public let name: [UInt8]
  /// Other words by which it is known, in which only beginnings of words match.
  public let others: [UInt8]

  /// Folds a name, and the other words by which a thing is known.
  public init(name: String, others: [String] = []) {
    self.name = Array(Folding.fold(name).utf8)
    self.others = Array(Folding.fold(others.joined(separator: " ")).utf8)
  }

  /// A name and other words that are folded already.
  init(foldedName: [UInt8], foldedOthers: [UInt8]) {
    name = foldedName
    others = foldedOthers
  }

  /// The places in the name that the words match, sorted; nil if a word is found nowhere.
  public func positions(of words: [[UInt8]]) -> [Int]? {
    var positions: [Int] = []
    for word in words {
      if let found = FuzzyMatch.positions(of: word, in: name) {
        positions += found
      } else if !FuzzyMatch.beginsWord(word, in: others) {
        return nil
      }
    }
    return Array(Set(positions)).sorted()
  }

  /// Whether each word stands somewhere as it was typed, not only its letters in order.
  public func hasWhole(_ words: [[UInt8]]) -> Bool {
    words.allSatisfy {
      FuzzyMatch.whole($0, in: name) != nil || FuzzyMatch.beginsWord($0, in: others)
    }
  }

  /// The places in the name at which the words stand as they were typed, sorted.
  func wholes(_ words: [[UInt8]]) -> [Int] {
    let places = words.flatMap { word in
      FuzzyMatch.whole(word, in: name).map { Array($0..<$0 + word.count) } ?? []
    }
    return Array(Set(places)).sorted()
  }

  /// The places in the name that the words match; none if a word is found nowhere.
  func marks(of words: [[UInt8]]) -> [Int] { positions(of: words) ?? [] }
}
