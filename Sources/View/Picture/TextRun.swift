/// Glyphs side by side in one colour and weight, stretched to their cells in any font.
struct TextRun {
  let column: Int
  let row: Int
  let style: TextStyle
  private(set) var columns: Int
  private(set) var text: String
  private let isOpen: Bool

  init(_ cell: Cell, column: Int, row: Int, style: TextStyle) {
    self.column = column
    self.row = row
    self.style = style
    columns = max(1, Int(cell.width))
    text = cell.text
    isOpen = Self.isOrdinary(cell)
  }

  /// Adds the cell at `column`, over at most one blank; false where another run has to begin.
  mutating func extend(_ cell: Cell, column: Int, row: Int, style: TextStyle) -> Bool {
    let gap = column - self.column - columns
    guard isOpen, Self.isOrdinary(cell), style == self.style, row == self.row, (0...1) ~= gap
    else { return false }
    text += String(repeating: " ", count: gap) + cell.text
    columns += gap + 1
    return true
  }

  var svg: String {
    let box = CellBox(column: column, row: row, columns: columns)
    let length =
      columns == 1 && isOpen
      ? "" : " textLength=\"\(box.rect.width)\" lengthAdjust=\"spacingAndGlyphs\""
    return "<text x=\"\(box.x)\" y=\"\(box.y + CellBox.baseline)\"\(length)>"
      + XMLText.escaped(text) + "</text>\n"
  }

  /// Whether every monospaced font has the glyph, in its own width; others stand alone, so that a
  /// substitute's width moves no neighbour.
  private static func isOrdinary(_ cell: Cell) -> Bool {
    cell.width == 1 && cell.scalar.value < 0x250 && cell.firstMark == nil
  }
}
