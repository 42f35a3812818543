import Model

/// A filter as it is typed: words, and fields such as `provinsi:jatim`.
public struct FilterQuery: Equatable, Sendable {
  /// The words, folded.
  public var words: [String] = []
  /// The fields, each with its folded value.
  public var terms: [FilterTerm] = []

  /// Reads a filter; a field without a value narrows nothing yet.
  public init(_ text: String) {
    for word in text.split(separator: " ") {
      guard let colon = word.firstIndex(of: ":"),
        let field = FilterField(name: Folding.fold(String(word[..<colon])))
      else {
        words.append(Folding.fold(String(word)))
        continue
      }
      let value = Folding.fold(String(word[word.index(after: colon)...]))
      if !value.isEmpty { terms.append(FilterTerm(field: field, value: value)) }
    }
  }

  /// The words as bytes, as matching wants them.
  public var wordBytes: [[UInt8]] { words.map { Array($0.utf8) } }

  /// Whether nothing is asked for.
  public var isEmpty: Bool { words.isEmpty && terms.isEmpty }
}
