import Controller
import Model

/// Letters five cells high, for what is read from two metres away.
enum LargeType {
  /// The rows of a letter.
  static let height = 5

  /// The cells that a text takes, with one between letters.
  static func width(of text: String) -> Int {
    let letters = letters(text)
    return letters.reduce(0) { $0 + glyph($1).width } + max(0, letters.count - 1)
  }

  /// Draws a text where it fits in `width`; else it is written in plain letters on the first row.
  ///
  /// Returns the rows that it took.
  @discardableResult
  static func draw(
    _ text: String, _ x: Int, _ y: Int, _ style: Style, width: Int, on canvas: inout Canvas
  ) -> Int {
    guard isShown(text), self.width(of: text) <= width else {
      canvas.write(text, x, y, style.bold, width: width)
      return 1
    }
    var column = x
    for letter in letters(text) {
      let glyph = glyph(letter)
      for (row, line) in glyph.rows.enumerated() {
        for (place, mark) in line.enumerated() where mark == "#" {
          canvas.put("█", column + place, y + row, style)
        }
      }
      column += glyph.width + 1
    }
    return height
  }

  /// Whether there is a large letter for every letter of a text.
  static func isShown(_ text: String) -> Bool {
    letters(text).allSatisfy { $0 == " " || LargeGlyph.table[$0] != nil }
  }

  /// A text in lines that fit in `width`, broken at blanks; nil if a word does not fit.
  static func lines(_ text: String, width: Int, most: Int) -> [String]? {
    guard isShown(text) else { return nil }
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = lines.last.map { $0 + " " + word }
      if let longer, self.width(of: longer) <= width {
        lines[lines.count - 1] = longer
      } else {
        guard self.width(of: String(word)) <= width else { return nil }
        lines.append(String(word))
      }
    }
    return lines.count <= most ? lines : nil
  }

  private static func letters(_ text: String) -> [Character] {
    // Only A to Z are drawn; accents go, as on a shop's sign.
    Array(Folding.fold(text).uppercased())
  }

  private static func glyph(_ letter: Character) -> LargeGlyph {
    LargeGlyph.table[letter] ?? LargeGlyph.blank
  }
}
