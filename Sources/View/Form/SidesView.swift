import Controller
import Model

/// Draws two sides, one beside the other.
enum SidesView {
  /// So many lines of a text are shown at most of the field under the cursor.
  private static let mostLines = 5
  private static let widest = 116

  static func draw(_ page: SidesPage, _ state: AppState, _ canvas: inout Canvas) {
    let area = FormView.page(state, widest: widest, &canvas)
    let used = canvas.write(page.title, area.x, area.y, .title)
    canvas.write(" · \(page.subtitle)", area.x + used, area.y, .label, width: area.width - used)
    for (row, line) in TextWrap.lines(page.why, width: area.width).prefix(2).enumerated() {
      canvas.write(line, area.x, area.y + 1 + row, .label, width: area.width)
    }
    let titles = page.rows.map { Canvas.width(of: $0.title) }
    let titleWidth = min(max(8, titles.max() ?? 0), 20)
    let half = max(1, (area.width - titleWidth - 3) / 2)
    let left = Rect(x: area.x + titleWidth + 3, y: area.y + 5, width: half - 2, height: 1)
    let right = Rect(x: left.x + half, y: left.y, width: half, height: 1)
    drawHeads(page, [left, right], &canvas)
    drawRows(
      page, area, titleWidth, [left, right], bottom: max(left.y + 1, area.bottom - 2), &canvas)
    drawFoot(page, state.language, area, &canvas)
  }

  private static func drawRows(
    _ page: SidesPage, _ area: Rect, _ titleWidth: Int, _ columns: [Rect], bottom: Int,
    _ canvas: inout Canvas
  ) {
    let room = bottom - columns[0].y
    let top = max(0, min(page.cursor - room / 2, page.rows.count - room))
    var y = columns[0].y
    for (place, row) in page.rows.enumerated().dropFirst(top) where y < bottom {
      let isHere = place == page.cursor
      // What is chosen between is read whole.
      let texts = zip(row.sides, columns).map { text, column in
        lines(text, width: column.width - 2, most: isHere ? min(mostLines, bottom - y) : 1)
      }
      let height = texts.map(\.count).max() ?? 1
      let ground: Role = isHere ? .lifted : .ground
      if isHere {
        canvas.fill(
          Rect(x: area.x - 1, y: y, width: area.width + 2, height: height), ground: .lifted)
        canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
      }
      canvas.write(
        row.title, area.x, y, Style(isHere ? .text : .label, on: ground), width: titleWidth)
      for (side, column) in columns.enumerated() {
        let isChosen = row.chosen[side]
        canvas.put(
          isChosen ? "●" : "○", column.x, y, Style(isChosen ? .good : .label, on: ground))
        for (line, text) in texts[side].enumerated() {
          canvas.write(
            text, column.x + 2, y + line,
            Style(isChosen ? .text : .label, on: ground, bold: isChosen), width: column.width - 2)
        }
      }
      y += height
    }
  }

  /// A text in lines, of which the last is cut.
  private static func lines(_ text: String, width: Int, most: Int) -> [String] {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    let wrapped = TextWrap.lines(line, width: max(1, width))
    guard wrapped.count > most, most > 0 else { return most > 0 ? wrapped : [] }
    return wrapped.prefix(most - 1) + [wrapped[(most - 1)...].joined(separator: " ")]
  }

  private static func drawHeads(_ page: SidesPage, _ columns: [Rect], _ canvas: inout Canvas) {
    for (area, parts) in zip(columns, page.heads) {
      var parts = parts.filter { !$0.isEmpty }
      while parts.count > 2, Canvas.width(of: parts.joined(separator: " · ")) > area.width - 2 {
        parts.removeLast()
      }
      canvas.write(
        parts.joined(separator: " · "), area.x + 2, area.y - 2, Style(.label, bold: true),
        width: area.width - 2)
    }
    guard let first = columns.first, let last = columns.last else { return }
    for x in first.x..<last.right { canvas.put("─", x, first.y - 1, .rule) }
  }

  private static func drawFoot(
    _ page: SidesPage, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    let y = area.bottom - 1
    for x in area.x..<area.right { canvas.put("─", x, y - 1, .rule) }
    let pieces = page.hints.map { key, word in
      [Piece(key, .accent), Piece(" " + word.text(language), .label)]
    }
    canvas.write(Array(pieces.joined(separator: [Piece("   ")])), area.x, y, width: area.width)
  }
}
