import Controller
import Model

/// Draws one cell of records side by side.
enum GridCellView {
  static func draw(
    _ place: CellPlace, _ grid: GridState, _ column: GridLayout.Column, _ language: Language,
    _ y: Int, _ frame: inout Frame
  ) {
    let isCursor = grid.cursor == place
    let isSelected =
      grid.block.rows.contains(place.row) && grid.block.columns.contains(place.column)
    let ground: Role = isSelected ? .lifted : .ground
    if isSelected {
      frame.canvas.fill(Rect(x: column.x, y: y, width: column.width, height: 1), ground: .lifted)
    }
    if isCursor, grid.isTyping, let editor = grid.field(place)?.editor {
      return drawEditor(editor, column, y, &frame)
    }
    let (text, style) = look(place, grid, language)
    var painted = style.on(ground)
    if isCursor {
      painted.isBold = true
      frame.cursor = Point(column.x, y)
    }
    if column.isRight {
      frame.canvas.write(
        text, endingAt: column.x + column.width, y, painted, width: column.width)
    } else {
      frame.canvas.write(text, column.x, y, painted, width: column.width)
    }
  }

  private static func look(
    _ place: CellPlace, _ grid: GridState, _ language: Language
  ) -> (String, Style) {
    if let text = grid.pasted?.texts[place] { return (text.isEmpty ? "·" : text, .link) }
    let text = grid.text(place)
    if let field = grid.field(place) {
      if field.fault != nil, !text.isEmpty || field.isChanged {
        return ("!" + text, .alert)
      }
      if field.isChanged { return (text.isEmpty ? "·" : text, Style(.accent)) }
    }
    if text.isEmpty {
      let isFirst = place.column == 0 && grid.rows[place.row].isNew
      return (isFirst ? "+ " + grid.rows[place.row].label.text(language) : "·", .label)
    }
    return (text, .text)
  }

  /// Draws what is being typed; its cursor stays in sight.
  private static func drawEditor(
    _ editor: FieldEditor, _ column: GridLayout.Column, _ y: Int, _ frame: inout Frame
  ) {
    var start = 0
    func before() -> Int {
      Canvas.width(of: String(editor.characters[start..<editor.cursor]))
    }
    while before() >= column.width, start < editor.cursor { start += 1 }
    frame.canvas.write(
      String(editor.characters[start...]), column.x, y,
      Style(.text, on: .lifted, bold: true, underlined: true), width: column.width)
    frame.cursor = Point(column.x + before(), y)
  }
}
