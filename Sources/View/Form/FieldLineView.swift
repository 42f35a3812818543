import Controller
import Model

/// Draws one line of a field: its title, what is typed, and what was understood or is wrong.
enum FieldLineView {
  static func draw(
    _ field: FormField, line: Int, isHere: Bool, warning: Bilingual?, _ language: Language,
    _ area: Rect, _ titleWidth: Int, _ frame: inout Frame
  ) {
    let ground: Role = isHere ? .lifted : .ground
    if isHere {
      frame.canvas.fill(
        Rect(x: area.x - 1, y: area.y, width: area.width + 2, height: 1), ground: .lifted)
      if line == 0 { frame.canvas.put("▌", area.x - 1, area.y, Style(.accent, on: .lifted)) }
    }
    if line == 0 {
      let used = frame.canvas.write(
        field.title.text(language), area.x, area.y,
        Style(isHere ? .text : .label, on: ground), width: titleWidth)
      if field.isRequired {
        frame.canvas.put("*", area.x + used, area.y, Style(.accent, on: ground))
      }
    }
    let x = area.x + titleWidth + 3
    let room = Rect(x: x, y: area.y, width: max(1, area.right - x - 1), height: 1)
    let isWrong = field.fault != nil && !field.text.isEmpty
    if line == 0, isWrong || warning != nil {
      frame.canvas.put("!", x - 2, area.y, Style(.alert, on: ground, bold: true))
    }
    guard isHere || !field.text.isEmpty else {
      frame.canvas.put("·", x, area.y, Style(.label, on: ground))
      return
    }
    let end = drawText(field, line, isHere, ground, room, &frame)
    guard line == 0 else { return }
    drawEcho(field, isHere, isWrong, language, ground, from: end, room, &frame.canvas)
  }

  /// Draws the part of the text that has room; the cursor stays in sight.
  private static func drawText(
    _ field: FormField, _ line: Int, _ isHere: Bool, _ ground: Role, _ room: Rect,
    _ frame: inout Frame
  ) -> Int {
    let editor = field.editor
    let shown = isHere ? max(0, editor.cursorLine - 4) + line : line
    guard let range = editor.range(ofLine: shown) else { return room.x }
    let isCursorLine = isHere && shown == editor.cursorLine
    var start = range.lowerBound
    if isCursorLine {
      var before = Canvas.width(of: String(editor.characters[start..<editor.cursor]))
      while before >= room.width, start < editor.cursor {
        before -= Canvas.width(of: String(editor.characters[start]))
        start += 1
      }
      frame.cursor = Point(room.x + before, room.y)
    }
    let ink: Role = isHere || field.isChanged ? .text : .quiet
    let style = Style(ink, on: ground, bold: isHere)
    let selected = isHere ? editor.selection : nil
    var x = room.x
    for (isSelected, part) in parts(start..<range.upperBound, selected) where x < room.right {
      let look =
        isSelected ? Style(.accent, on: ground, bold: true, underlined: true) : style
      x += frame.canvas.write(
        String(editor.characters[part]), x, room.y, look, width: room.right - x)
    }
    if !isHere, editor.lineCount > 1 {
      x += frame.canvas.write(" … +\(editor.lineCount - 1)", x, room.y, Style(.label, on: ground))
    }
    return x
  }

  /// The line before, in and after the selection.
  private static func parts(
    _ line: Range<Int>, _ selected: Range<Int>?
  ) -> [(isSelected: Bool, range: Range<Int>)] {
    guard let selected else { return [(false, line)] }
    let middle = selected.clamped(to: line)
    return [
      (false, line.lowerBound..<middle.lowerBound), (true, middle),
      (false, middle.upperBound..<line.upperBound),
    ]
  }

  private static func drawEcho(
    _ field: FormField, _ isHere: Bool, _ isWrong: Bool, _ language: Language, _ ground: Role,
    from end: Int, _ room: Rect, _ canvas: inout Canvas
  ) {
    let start = end + 2
    if isWrong, !isHere, let fault = field.fault {
      canvas.write(
        fault.text(language), start, room.y, Style(.alert, on: ground),
        width: max(0, room.right - start))
    } else if let echo = field.echo(language), room.right - start > 8 {
      canvas.write(
        "= " + echo, start, room.y, Style(.label, on: ground), width: room.right - start)
    }
  }
}
