import Model

extension Canvas {
  /// The cells that a text takes on a canvas.
  public static func width(of text: String) -> Int {
    CellWidth.of(DisplayText(text).text)
  }

  /// Writes a text of which some letters are marked, as a filter found them.
  mutating func write(
    _ text: String, marks: [Int], _ x: Int, _ y: Int, _ style: Style, width: Int
  ) {
    write(text, x, y, style, width: width)
    // Marks count letters; where a letter takes more than a cell they would be misplaced.
    guard !marks.isEmpty, text.utf8.count == text.count else { return }
    let last = Canvas.width(of: text) > width ? width - 1 : width
    for mark in marks where mark < last {
      if let cell = self[x + mark, y] {
        put(cell.scalar, x + mark, y, Style(.accent, on: style.ground, bold: true))
      }
    }
  }
}
