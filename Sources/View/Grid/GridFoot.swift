import Controller
import Model

/// Draws at the foot of records side by side what the cell under the cursor takes, or has wrong.
enum GridFoot {
  static func draw(
    _ grid: GridState, _ state: AppState, _ area: Rect, _ canvas: inout Canvas
  ) {
    let language = state.language
    let y = area.bottom - 1
    if state.size.height >= 20 {
      for x in area.x..<area.right { canvas.put("─", x, y - 1, .rule) }
    }
    if let block = grid.pasted {
      canvas.write(PasteQuestion.pieces(block, language), area.x, y, width: area.width)
      return
    }
    guard grid.columns.indices.contains(grid.cursor.column) else { return }
    if let field = grid.field(grid.cursor), let fault = field.fault,
      !field.text.isEmpty || field.isChanged
    {
      canvas.write(fault.text(language), area.x, y, .alert, width: area.width)
      return
    }
    if let form = grid.form, let field = grid.field(grid.cursor), field.isChanged,
      let warning = form.warning(of: field, today: state.entry.today)
    {
      canvas.write(warning.text(language), area.x, y, .alert, width: area.width)
      return
    }
    let column = grid.columns[grid.cursor.column]
    var pieces = [Piece(column.title.text(language) + ": ", .label)]
    let text = grid.text(grid.cursor)
    if let echo = grid.field(grid.cursor)?.echo(language) {
      pieces.append(Piece("= " + echo, .text))
    } else if !grid.isTyping {
      pieces.append(
        text.isEmpty
          ? Piece(Bilingual("belum didata", "unknown").text(language), .label)
          : Piece(text, .text))
    }
    let help = column.help(language)
    if !help.isEmpty { pieces.append(Piece("   " + help, .label)) }
    canvas.write(pieces, area.x, y, width: area.width)
  }
}
