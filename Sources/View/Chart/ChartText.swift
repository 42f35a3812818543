/// How wide texts are in a chart.
///
/// DejaVu Sans is the widest of the fonts that a chart asks for; its advances, rounded up, in
/// thousandths of the type size.
enum ChartText {
  /// The width of a text in a type size, in the chart's units.
  static func width(_ text: String, _ size: Double, bold: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + advance($1) }
    return Double(thousandths) / 1000 * size * (bold ? 1.12 : 1)
  }

  /// The text, cut with an ellipsis where it is wider than `room`.
  static func cut(_ text: String, _ size: Double, bold: Bool = false, room: Double) -> String {
    guard width(text, size, bold: bold) > room else { return text }
    var kept = text
    while !kept.isEmpty, width(kept + "…", size, bold: bold) > room { kept.removeLast() }
    return kept + "…"
  }

  /// The text in lines of at most `room`, broken at blanks.
  static func lines(_ text: String, _ size: Double, room: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      guard width(longer, size) > room, !line.isEmpty else {
        line = longer
        continue
      }
      lines.append(line)
      line = String(word)
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func advance(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "'", "|": 290
    case " ", ".", ",", ":", ";", "/", "I", "·", "!": 340
    case "f", "t", "(", ")", "-", "r", "[", "]", "J": 415
    case "s", "z", "c", "k", "v", "x", "y", "?": 600
    case "m", "M", "W", "w", "…", "%", "@": 1000
    case "a"..."z", "0"..."9": 640
    case "A"..."Z": 790
    default: scalar.value < 0x2000 ? 700 : 1000
    }
  }
}
