/// Words to pick from, written as one text with ", " between them.
struct WordList: ExpressibleByStringLiteral, Sendable {
  let words: [String]

  init(stringLiteral text: String) {
    words = text.split(separator: ",").map { word in
      String(word.drop { $0 == " " || $0 == "\n" })
    }
  }
}
