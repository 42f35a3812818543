/// Several texts in one line, separated by commas; one that holds a comma stands in quotes.
public enum ListText {
  /// The line of several texts.
  public static func line(_ texts: [String]) -> String {
    texts.map(quoted).joined(separator: ", ")
  }

  /// The texts of a line; empty ones are left out unless they stand in quotes.
  public static func texts(_ line: String) -> [String] { pieces(line).map(\.text) }

  /// Where the last piece of what is typed begins: after its last comma that separates.
  public static func lastPiece(of line: String) -> Substring {
    var isQuoted = false
    var start = line.startIndex
    for place in line.indices {
      if line[place] == "\"" { isQuoted.toggle() }
      if line[place] == ",", !isQuoted { start = line.index(after: place) }
    }
    return line[start...].drop { $0.isWhitespace }
  }

  /// A text as it stands in a line.
  public static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && !text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      && text.first?.isWhitespace == false && text.last?.isWhitespace == false
    guard !isPlain else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func pieces(_ line: String) -> [(text: String, isQuoted: Bool)] {
    var pieces: [(text: String, isQuoted: Bool)] = []
    var rest = line[...]
    while !rest.isEmpty {
      rest = rest.drop { $0.isWhitespace }
      let piece = rest.first == "\"" ? takeQuoted(&rest) : takePlain(&rest)
      if piece.isQuoted || !piece.text.isEmpty { pieces.append(piece) }
    }
    return pieces
  }

  private static func takeQuoted(_ rest: inout Substring) -> (text: String, isQuoted: Bool) {
    var text = ""
    rest = rest.dropFirst()
    while let sign = rest.popFirst() {
      guard sign == "\"" else {
        text.append(sign)
        continue
      }
      guard rest.first == "\"" else { break }
      text.append("\"")
      rest = rest.dropFirst()
    }
    // What follows the quotes up to the comma belongs to it: a quote that was meant as a letter.
    let tail = takePlain(&rest).text
    return (tail.isEmpty ? text : text + " " + tail, true)
  }

  private static func takePlain(_ rest: inout Substring) -> (text: String, isQuoted: Bool) {
    let piece = rest.prefix { $0 != "," }
    rest = rest.dropFirst(piece.count + 1)
    return (FieldInput.trimmed(String(piece)), false)
  }
}
