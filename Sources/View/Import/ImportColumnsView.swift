import Controller
import Model
import Store

/// Draws how a table was understood: questions, columns, answers, and the way it is read.
enum ImportColumnsView {
  private enum Line {
    case blank
    case heading(ImportRow.Section)
    case row(Int)
  }

  static func draw(
    _ page: ImportState, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    guard let table = page.table else { return }
    let rows = table.rows
    let lines = lines(of: rows, height: area.height)
    let cursor = page.cursor.index
    let here =
      lines.firstIndex { line in
        if case .row(cursor) = line { true } else { false }
      } ?? 0
    let top = max(0, min(here - area.height / 2, lines.count - area.height))
    let widths = widths(page, language, area)
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      switch line {
      case .blank: break
      case .heading(let section): drawHeading(section, language, area, y, &canvas)
      case .row(let place):
        draw(rows[place], page, isHere: place == cursor, language, widths, area, y, &canvas)
      }
    }
  }

  private static func lines(of rows: [ImportRow], height: Int) -> [Line] {
    // Where all fits, the parts stand apart.
    let sections = Set(rows.map(\.section)).count
    let isRoomy = rows.count + sections * 2 <= height
    var lines: [Line] = []
    for (place, row) in rows.enumerated() {
      if place == 0 || rows[place - 1].section != row.section {
        if isRoomy, place > 0 { lines.append(.blank) }
        lines.append(.heading(row.section))
      }
      lines.append(.row(place))
    }
    return lines
  }

  private static func drawHeading(
    _ section: ImportRow.Section, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    let isAsked = section == .questions
    let used = canvas.write(
      ImportWords.title(section).text(language), area.x, y,
      Style(isAsked ? .alert : .label, bold: true))
    for x in area.x + used + 1..<max(area.x + used + 1, area.right) {
      canvas.put("─", x, y, .rule)
    }
  }

  /// The widths of a column's name, and of what it is taken for.
  private static func widths(
    _ page: ImportState, _ language: Language, _ area: Rect
  ) -> (name: Int, value: Int) {
    let rows = page.rows.filter { $0.section != .questions }
    let names = rows.map { Canvas.width(of: page.table?.title(of: $0).text(language) ?? "") }
    let values = rows.map { Canvas.width(of: page.value(of: $0).text(language)) }
    return (
      min(max(12, names.max() ?? 0), area.width * 2 / 5),
      min(max(10, values.max() ?? 0), area.width * 2 / 5)
    )
  }

  private static func draw(
    _ row: ImportRow, _ page: ImportState, isHere: Bool, _ language: Language,
    _ widths: (name: Int, value: Int), _ area: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let ground: Role = isHere ? .lifted : .ground
    if isHere {
      canvas.fill(Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
      canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
    let title = page.table?.title(of: row).text(language) ?? ""
    let value = page.value(of: row).text(language)
    if case .question = row {
      canvas.put("?", area.x, y, Style(.alert, on: ground, bold: true))
      canvas.write(
        title, area.x + 2, y, Style(.text, on: ground, bold: isHere), width: area.width - 2)
      return
    }
    let inset = row.section == .questions ? 2 : 0
    canvas.write(
      title, area.x + inset, y, Style(isHere ? .text : .quiet, on: ground),
      width: widths.name - inset)
    let x = area.x + widths.name + 2
    canvas.write(value, x, y, style(row, page, isHere, ground), width: widths.value)
    guard case .column(let place) = row, let column = page.table?.columns[safe: place] else {
      return
    }
    let start = x + widths.value + 2
    canvas.write(
      examples(column), start, y, Style(.label, on: ground), width: max(0, area.right - start))
  }

  private static func style(
    _ row: ImportRow, _ page: ImportState, _ isHere: Bool, _ ground: Role
  ) -> Style {
    if case .column(let place) = row, let column = page.table?.columns[safe: place],
      column.role == .ignored || column.role == .sensitive
    {
      return Style(.label, on: ground)
    }
    return Style(.text, on: ground, bold: isHere)
  }

  /// What is personal is not shown.
  private static func examples(_ column: ImportColumn) -> String {
    guard column.role != .sensitive, column.role != .field("contact") else { return "…" }
    return column.examples.joined(separator: " | ")
  }

  /// What is said of the row under the cursor.
  static func footText(_ page: ImportState, _ language: Language) -> String {
    guard let table = page.table, let row = page.row else { return "" }
    switch row {
    case .question, .category: return table.title(of: row).text(language)
    case .column(let place):
      guard let column = table.columns[safe: place] else { return "" }
      let name = table.title(of: row).text(language)
      return "\(name): \(examples(column))"
    default: return table.notes.map { $0.text(language) }.joined(separator: " · ")
    }
  }
}

extension Array {
  fileprivate subscript(safe place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}
