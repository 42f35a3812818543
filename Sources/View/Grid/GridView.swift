import Controller
import Model

/// Draws records side by side: a row each, their fields as columns, and at the foot what the cell
/// under the cursor takes, or has wrong.
enum GridView {
  static func draw(_ grid: GridState, _ state: AppState, _ frame: inout Frame) {
    let area = FormView.page(state, widest: state.size.width, &frame.canvas)
    let layout = GridLayout(grid, area)
    let rows = GridState.rows(in: state.size)
    let titles = area.y + (state.size.height >= 20 ? 2 : 1)
    drawHeading(grid, state.language, area, &frame.canvas)
    drawTitles(grid, layout, state.language, area, titles, &frame.canvas)
    let shown = grid.rows.indices.dropFirst(grid.top).prefix(rows)
    for row in shown {
      drawRow(row, grid, layout, state.language, area, titles + 1 + row - grid.top, &frame)
    }
    GridFoot.draw(grid, state, area, &frame.canvas)
    if let offers = grid.offers, let cursor = frame.cursor {
      let list = Rect(x: area.x, y: titles + 1, width: area.width, height: rows)
      OffersView.draw(
        offers, below: cursor, in: list, grid.field(grid.cursor)?.editor, &frame.canvas)
    }
  }

  /// The keys that work here.
  static func hints(_ language: Language, room: Int) -> [Piece] {
    HintLine.pieces(
      [
        ("F2", Bilingual("ubah sel", "edit cell")),
        ("Ctrl-D", Bilingual("isi ke bawah", "fill down")),
        ("Ctrl-Z", Bilingual("urungkan", "undo")), ("F3", Bilingual("formulir", "form")),
        ("Ctrl-S", Bilingual("simpan", "save")), ("Esc", Bilingual("kembali", "back")),
      ], language, room: room)
  }

  private static func drawHeading(
    _ grid: GridState, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    let kind = grid.kind.title
    let what = Bilingual("Lembar \(kind.indonesian)", "Sheet: \(kind.english)")
    let count = grid.rows.filter { !$0.isNew }.count
    var said = " · \(language.grouped(count))"
    // Whose a new row becomes.
    if let region = grid.region, let title = Registry.standard.region(region)?.title {
      said += " · \(title)"
    }
    if grid.isCut {
      said += Bilingual(
        " di sekitar kursor; saring daftar untuk yang lain",
        " around the cursor; filter the list for others"
      ).text(language)
    }
    var right = area.right
    let changed = grid.changedCount
    if changed > 0 {
      let text = Bilingual(
        "\(changed) sel diubah", "\(changed) \(changed == 1 ? "cell" : "cells") changed")
      right = canvas.write(text.text(language), endingAt: area.right, area.y, .accent) - 2
    }
    let used = canvas.write(
      what.text(language), area.x, area.y, .title, width: max(0, right - area.x))
    canvas.write(said, area.x + used, area.y, .label, width: max(0, right - area.x - used))
  }

  private static func drawTitles(
    _ grid: GridState, _ layout: GridLayout, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    for column in layout.columns {
      guard let place = column.place else { continue }
      let isHere = grid.block.columns.contains(place)
      let title = grid.columns[place].title.text(language)
      let style: Style = isHere ? .accent : .label
      if column.isRight {
        canvas.write(title, endingAt: column.x + column.width, y, style, width: column.width)
      } else {
        canvas.write(title, column.x, y, style, width: column.width)
      }
    }
    if layout.hidden.left, let next = layout.columns.dropFirst().first {
      canvas.put("‹", next.x - 1, y, .accent)
    }
    if layout.hidden.right { canvas.put("›", area.right, y, .accent) }
  }

  private static func drawRow(
    _ row: Int, _ grid: GridState, _ layout: GridLayout, _ language: Language, _ area: Rect,
    _ y: Int, _ frame: inout Frame
  ) {
    if row == grid.cursor.row { frame.canvas.put("▌", area.x - 1, y, .accent) }
    for column in layout.columns {
      guard let place = column.place else {
        let isHere = row == grid.cursor.row
        frame.canvas.write(
          grid.rows[row].label.text(language), column.x, y, isHere ? .text : .label,
          width: column.width)
        continue
      }
      GridCellView.draw(CellPlace(row: row, column: place), grid, column, language, y, &frame)
    }
  }
}
