import Controller
import Model

/// A grid of cells, drawn anew for each frame; two canvases can be compared.
public struct Canvas: Equatable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// The cells, row by row.
  public private(set) var cells: [Cell]

  /// An empty canvas of `size`.
  public init(_ size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    let blank = Cell(" ", style: .text)
    cells = Array(repeating: blank, count: self.size.width * self.size.height)
  }

  /// The cell at a place, or nil outside the canvas.
  public subscript(_ x: Int, _ y: Int) -> Cell? {
    guard let index = index(x, y) else { return nil }
    return cells[index]
  }

  /// Writes a line of text from (`x`, `y`), cut with `…` where it is longer than `width` cells.
  ///
  /// The text is made safe by `DisplayText`, whatever it holds. Returns the cells it took.
  @discardableResult
  public mutating func write(
    _ text: String, _ x: Int, _ y: Int, _ style: Style, width: Int = .max
  ) -> Int {
    let limit = min(width, size.width - x)
    guard limit > 0, y >= 0, y < size.height else { return 0 }
    let safe = DisplayText(text).text
    guard CellWidth.of(safe) > limit else { return place(safe, x, y, style, limit: limit) }
    let used = place(safe, x, y, style, limit: limit - 1)
    return used + place("…", x + used, y, style, limit: 1)
  }

  /// Writes a text that ends before column `right`; returns the column it begins in.
  @discardableResult
  public mutating func write(
    _ text: String, endingAt right: Int, _ y: Int, _ style: Style, width: Int = .max
  ) -> Int {
    let taken = min(CellWidth.of(DisplayText(text).text), width)
    write(text, right - taken, y, style, width: taken)
    return right - taken
  }

  /// Puts one narrow glyph into a cell.
  public mutating func put(_ scalar: Unicode.Scalar, _ x: Int, _ y: Int, _ style: Style) {
    guard let index = index(x, y) else { return }
    freeWideNeighbours(of: index, x: x)
    cells[index] = Cell(scalar, style: style)
  }

  /// Gives all cells of a rectangle another ground, and keeps what stands in them.
  public mutating func fill(_ rect: Rect, ground: Role) {
    for y in max(0, rect.y)..<max(0, rect.y, min(size.height, rect.bottom)) {
      for x in max(0, rect.x)..<max(0, rect.x, min(size.width, rect.right)) {
        cells[y * size.width + x].style.ground = ground
      }
    }
  }

  /// Blanks all cells of a rectangle.
  public mutating func clear(_ rect: Rect, _ style: Style = .text) {
    for y in max(0, rect.y)..<max(0, rect.y, min(size.height, rect.bottom)) {
      for x in max(0, rect.x)..<max(0, rect.x, min(size.width, rect.right)) {
        put(" ", x, y, style)
      }
    }
  }

  /// Draws a thin vertical line down the column `x`.
  public mutating func verticalRule(
    _ x: Int, from top: Int, to bottom: Int, on ground: Role = .ground
  ) {
    for y in top..<max(top, bottom) { put("│", x, y, Style(.rule, on: ground)) }
  }

  /// The text of a row, without trailing blanks.
  public func line(_ y: Int) -> String {
    guard y >= 0, y < size.height else { return "" }
    var text = ""
    for cell in cells[(y * size.width)..<((y + 1) * size.width)] { text += cell.text }
    while text.last == " " { text.removeLast() }
    return text
  }

  private func index(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, x < size.width, y >= 0, y < size.height else { return nil }
    return y * size.width + x
  }

  private mutating func place(
    _ text: String, _ x: Int, _ y: Int, _ style: Style, limit: Int
  ) -> Int {
    var used = 0
    for scalar in text.unicodeScalars {
      let width = CellWidth.of(scalar)
      if width == 0 {
        if used > 0 { addMark(scalar, x + used - 1, y) }
        continue
      }
      guard used + width <= limit else { break }
      put(scalar, x + used, y, style)
      if width == 2 { widen(x + used, y, style) }
      used += width
    }
    return used
  }

  private mutating func addMark(_ mark: Unicode.Scalar, _ x: Int, _ y: Int) {
    guard var index = index(x, y) else { return }
    if cells[index].width == 0, x > 0 { index -= 1 }
    if cells[index].firstMark == nil {
      cells[index].firstMark = mark
    } else if cells[index].secondMark == nil {
      cells[index].secondMark = mark
    }
  }

  private mutating func widen(_ x: Int, _ y: Int, _ style: Style) {
    guard let left = index(x, y) else { return }
    guard let right = index(x + 1, y) else {
      cells[left] = Cell(" ", style: style)
      return
    }
    freeWideNeighbours(of: right, x: x + 1)
    cells[left].width = 2
    cells[right] = Cell(" ", width: 0, style: style)
  }

  /// Blanks the other half of a wide cell that is about to be overwritten in part.
  private mutating func freeWideNeighbours(of index: Int, x: Int) {
    let old = cells[index]
    if old.width == 0, x > 0 {
      cells[index - 1] = Cell(" ", style: cells[index - 1].style)
    } else if old.width == 2, x + 1 < size.width {
      cells[index + 1] = Cell(" ", style: cells[index + 1].style)
    }
  }
}
