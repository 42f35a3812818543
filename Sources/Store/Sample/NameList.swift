/// Patterns of names to pick from, written as one text with ", " between them.
struct NameList: ExpressibleByStringLiteral, Sendable {
  let patterns: [NamePattern]

  init(stringLiteral text: String) {
    patterns = WordList(stringLiteral: text).words.map(NamePattern.init)
  }
}
