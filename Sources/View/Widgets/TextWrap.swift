/// Breaks texts into lines.
enum TextWrap {
  /// The text, cut with an ellipsis where it is wider than `width` cells.
  static func cut(_ text: String, width: Int) -> String {
    guard Canvas.width(of: text) > width else { return text }
    var kept = text
    while !kept.isEmpty, Canvas.width(of: kept) + 1 > width { kept.removeLast() }
    return kept + "…"
  }

  /// The text in lines of at most `width` cells, broken at blanks.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if Canvas.width(of: longer) <= width || line.isEmpty {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + [line]
  }
}
