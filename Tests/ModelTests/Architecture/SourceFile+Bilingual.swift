extension SourceFile {
  /// The texts of every `Bilingual("…", "…")`, as they stand between the quotes.
  var bilinguals: [(indonesian: String, english: String)] {
    var found: [(indonesian: String, english: String)] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "Bilingual(") {
      rest = rest[start.upperBound...]
      var reading = rest
      guard let indonesian = Self.literal(&reading), Self.skipComma(&reading),
        let english = Self.literal(&reading)
      else { continue }
      found.append((indonesian, english))
    }
    return found
  }

  private static func skipComma(_ text: inout Substring) -> Bool {
    text = text.drop { $0.isWhitespace }
    guard text.first == "," else { return false }
    text.removeFirst()
    return true
  }

  /// The string literal that begins here, with the literals inside its interpolations.
  private static func literal(_ text: inout Substring) -> String? {
    text = text.drop { $0.isWhitespace }
    guard text.first == "\"" else { return nil }
    text.removeFirst()
    var literal = ""
    while let character = text.first, character != "\"" {
      literal.append(text.removeFirst())
      guard character == "\\", let escaped = text.first else { continue }
      literal.append(text.removeFirst())
      if escaped == "(" { interpolation(&text, into: &literal) }
    }
    text = text.dropFirst()
    return literal
  }

  private static func interpolation(_ text: inout Substring, into literal: inout String) {
    var depth = 1
    while let character = text.first, depth > 0 {
      if character == "\"" {
        literal += "\"" + (Self.literal(&text) ?? "") + "\""
        continue
      }
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      literal.append(text.removeFirst())
    }
  }
}
