import Controller
import Model

/// Draws one cell of the sheet.
enum SheetCellView {
  static func draw(
    _ row: Int, _ column: Int, _ sheet: SheetState, _ language: Language, _ grid: SheetGrid,
    y: Int, _ frame: inout Frame
  ) {
    let place = CellPlace(row: row, column: column)
    guard let cell = sheet.cell(place) else { return }
    let x = grid.left(of: column)
    let right = x + grid.width - 1
    let isCursor = sheet.headPart == nil && sheet.cursor == place
    let isSelected =
      sheet.headPart == nil && sheet.block.rows.contains(row)
      && sheet.block.columns.contains(column)
    let ground: Role = isSelected ? .lifted : .ground
    if isSelected {
      frame.canvas.fill(Rect(x: x, y: y, width: grid.width, height: 1), ground: .lifted)
    }
    if isCursor, let editor = sheet.editor {
      drawEditor(editor, x: x, right: right, y: y, &frame)
      return
    }
    let (text, style) = look(place, cell, sheet, language, width: grid.width - 1)
    var painted = style.on(ground)
    if isCursor { painted.isBold = true }
    frame.canvas.write(text, endingAt: right, y, painted, width: grid.width - 1)
    if isCursor { frame.cursor = Point(max(x, right - 1), y) }
  }

  /// What a cell shows, and how.
  private static func look(
    _ place: CellPlace, _ cell: SheetCell, _ sheet: SheetState, _ language: Language, width: Int
  ) -> (String, Style) {
    if let text = sheet.pasted?.texts[place] { return (text.isEmpty ? "·" : text, .link) }
    if let typed = cell.typed {
      if sheet.fault(place) != nil { return ("!" + typed, .alert) }
      if typed.isEmpty { return ("·", .accent) }
      return (shown(typed, place, sheet, language, width), Style(.accent))
    }
    if let figure = cell.figure, figure.value.number != nil || figure.value == .notApplicable {
      let text = FigureInput.text(
        of: figure.value, SheetState.kinds[place.column], sheet.notation)
      return (shown(text, place, sheet, language, width), .text)
    }
    // An earlier figure carries its year: it is not this year's.
    if let earlier = cell.earlier, let number = earlier.value.number {
      let mark = "’\(earlier.year % 100 < 10 ? "0" : "")\(earlier.year % 100)"
      return (short(number, language, width - 3) + mark, .label)
    }
    return ("·", .label)
  }

  private static func shown(
    _ text: String, _ place: CellPlace, _ sheet: SheetState, _ language: Language, _ width: Int
  ) -> String {
    let kind = SheetState.kinds[place.column]
    guard let value = try? FigureInput.value(of: text, kind, sheet.notation),
      let number = value.number
    else { return text == "x" ? "×" : text }
    return short(number, language, width)
  }

  private static func short(_ number: Double, _ language: Language, _ width: Int) -> String {
    let isWhole = number == number.rounded() && number.magnitude < 1e15
    let full = language.decimal(number, places: isWhole ? 0 : 1)
    return Canvas.width(of: full) <= width ? full : language.compact(number)
  }

  private static func drawEditor(
    _ editor: FieldEditor, x: Int, right: Int, y: Int, _ frame: inout Frame
  ) {
    let width = right - x
    let text = String(editor.text.suffix(max(0, width - 1)))
    frame.canvas.write(
      text, x, y, Style(.text, on: .lifted, bold: true, underlined: true), width: width)
    let before = min(Canvas.width(of: editor.beforeCursor), width - 1)
    frame.cursor = Point(x + max(0, before), y)
  }
}
