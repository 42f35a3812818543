import Controller
import Model

/// Draws both sides of what was changed here and elsewhere, each field with the side that is chosen.
enum ConflictView {
  static func draw(_ conflict: ConflictState, _ state: AppState, _ canvas: inout Canvas) {
    let language = state.language
    let area = FormView.page(state, &canvas)
    drawHeading(conflict, language, area, &canvas)
    let titles = conflict.rows.map { Canvas.width(of: $0.field.title.text(language)) }
    let titleWidth = min(max(8, titles.max() ?? 0), 20)
    let half = max(1, (area.width - titleWidth - 3) / 2)
    let mine = Rect(x: area.x + titleWidth + 3, y: area.y + 5, width: half - 2, height: 1)
    let theirs = Rect(x: mine.x + half, y: mine.y, width: half, height: 1)
    drawColumns(conflict, state, mine, theirs, &canvas)
    let rows = conflict.rows
    let room = max(1, area.height - 8)
    let top = max(0, min(conflict.cursor - room / 2, rows.count - room))
    for (line, place) in rows.indices.dropFirst(top).prefix(room).enumerated() {
      let y = mine.y + line
      let isHere = place == conflict.cursor
      let ground: Role = isHere ? .lifted : .ground
      if isHere {
        canvas.fill(
          Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
        canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
      }
      let field = rows[place].field
      canvas.write(
        field.title.text(language), area.x, y, Style(isHere ? .text : .label, on: ground),
        width: titleWidth)
      let record = conflict.conflicts[rows[place].record]
      let takesMine = conflict.takesMine(place)
      let sides = [
        (mine, field.mine, takesMine), (theirs, field.theirs, !takesMine),
      ]
      for (column, side, isChosen) in sides {
        draw(
          record.text(of: side, key: field.key), isChosen, language,
          Rect(x: column.x, y: y, width: column.width, height: 1), ground, &canvas)
      }
    }
    drawFoot(language, area, &canvas)
  }

  private static func drawHeading(
    _ conflict: ConflictState, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    let title = Bilingual("Diubah di dua tempat", "Changed in two places")
    let used = canvas.write(title.text(language), area.x, area.y, .title)
    let name = conflict.conflicts.first?.name ?? ""
    canvas.write(" · \(name)", area.x + used, area.y, .label, width: area.width - used)
    let count = conflict.rows.count
    let why = Bilingual(
      "\(count) isian diubah Anda dan orang lain: pilih sisi yang dipakai.",
      "You and somebody else changed \(count) \(count == 1 ? "field" : "fields"): choose a side.")
    canvas.write(why.text(language), area.x, area.y + 1, .label, width: area.width)
  }

  private static func drawColumns(
    _ conflict: ConflictState, _ state: AppState, _ mine: Rect, _ theirs: Rect,
    _ canvas: inout Canvas
  ) {
    let y = mine.y - 2
    let theirs = (area: theirs, form: conflict.conflicts.first?.theirs)
    let sides = [
      (mine, Bilingual("Isian Anda", "Yours"), state.author?.name ?? "", ""),
      (
        theirs.area, Bilingual("Tersimpan", "Stored"), theirs.form?.by ?? "",
        CalendarDate(iso: String((theirs.form?.at ?? "").prefix(10)))?.typed ?? ""
      ),
    ]
    for (area, title, by, on) in sides {
      let parts = [title.text(state.language), DisplayText(by).text, on].filter { !$0.isEmpty }
      let full = parts.joined(separator: " · ")
      let isShort = Canvas.width(of: full) > area.width - 2 && !on.isEmpty
      canvas.write(
        isShort ? parts.dropLast().joined(separator: " · ") : full, area.x + 2, y,
        Style(.label, bold: true), width: area.width - 2)
    }
    for x in mine.x..<(theirs.area.x + theirs.area.width) { canvas.put("─", x, y + 1, .rule) }
  }

  private static func draw(
    _ side: Bilingual?, _ isChosen: Bool, _ language: Language, _ area: Rect, _ ground: Role,
    _ canvas: inout Canvas
  ) {
    let mark: Unicode.Scalar = isChosen ? "●" : "○"
    canvas.put(mark, area.x, area.y, Style(isChosen ? .good : .label, on: ground))
    let text =
      side?.text(language) ?? Bilingual("(dikosongkan)", "(taken away)").text(language)
    canvas.write(
      text, area.x + 2, area.y, Style(isChosen ? .text : .label, on: ground, bold: isChosen),
      width: area.width - 2)
  }

  private static func drawFoot(_ language: Language, _ area: Rect, _ canvas: inout Canvas) {
    let y = area.bottom - 1
    for x in area.x..<area.right { canvas.put("─", x, y - 1, .rule) }
    let hints = [
      ("←", Bilingual("isian Anda", "yours")), ("→", Bilingual("yang tersimpan", "as stored")),
      ("↑↓", Bilingual("isian lain", "other fields")),
    ]
    let pieces = hints.map { key, word in
      [Piece(key, .accent), Piece(" " + word.text(language), .label)]
    }
    canvas.write(Array(pieces.joined(separator: [Piece("   ")])), area.x, y, width: area.width)
  }
}
