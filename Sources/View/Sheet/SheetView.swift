import Controller
import Model

/// Draws the sheet of a region's figures: what holds for all of them above, 16 rows, and at the foot
/// what is known of the cell under the cursor.
enum SheetView {
  static func draw(_ sheet: SheetState, _ state: AppState, _ frame: inout Frame) {
    let language = state.language
    let page = FormView.page(state, &frame.canvas)
    let columns = sheet.shownColumns
    let labelWidth = page.width >= 90 ? 30 : page.width >= 70 ? 22 : 10
    let width = max(5, min(12, (page.width - labelWidth) / 6))
    let area = Rect(x: page.x, y: page.y, width: page.width, height: page.height)
    drawHeading(sheet, language, area, &frame.canvas)
    SheetHeadView.draw(sheet, language, area, &frame)
    let grid = SheetGrid(
      x: area.x + labelWidth, y: area.y + 3, columns: columns, width: width, labelWidth: labelWidth,
      rows: max(1, area.height - (SheetFoot.hasRule(area) ? 5 : 4)))
    drawTitles(sheet, language, grid, &frame.canvas)
    let top = max(0, min(sheet.cursor.row - grid.rows + 2, Subsector.count - grid.rows))
    for row in top..<min(Subsector.count, top + grid.rows) {
      drawRow(row, sheet, language, grid, y: grid.y + row - top, area, &frame)
    }
    SheetFoot.draw(sheet, language, area, &frame.canvas)
  }

  /// The keys that work here.
  static func hints(_ language: Language, room: Int) -> [Piece] {
    HintLine.pieces(
      [
        ("=", Bilingual("sama, dikonfirmasi", "same, confirmed")),
        ("F3", Bilingual("produk", "products")),
        ("n", Bilingual("kosong berikut", "next gap")),
        ("v", Bilingual("verifikasi", "verify")),
        ("Ctrl-D", Bilingual("isi ke bawah", "fill down")),
        ("Ctrl-S", Bilingual("simpan", "save")), ("Esc", Bilingual("kembali", "back")),
      ], language, room: room)
  }

  private static func drawHeading(
    _ sheet: SheetState, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    let region = Registry.standard.region(sheet.region)?.title ?? sheet.region.description
    let what = Bilingual("Potensi 16 subsektor", "Potential of 16 subsectors")
    let used = canvas.write(what.text(language), area.x, area.y, .title)
    canvas.write(" · \(region)", area.x + used, area.y, .label, width: area.width - used)
    let count = sheet.typed.count
    guard count > 0 else { return }
    let said = Bilingual("\(count) sel diubah", "\(count) \(count == 1 ? "cell" : "cells") changed")
    let lost = sheet.unverifiedCount
    let warning = Bilingual(", \(lost) tak lagi ✓", ", \(lost) no longer ✓").text(language)
    canvas.write(
      said.text(language) + (lost > 0 ? warning : ""), endingAt: area.right, area.y,
      lost > 0 ? .alert : .accent)
  }

  private static func drawTitles(
    _ sheet: SheetState, _ language: Language, _ grid: SheetGrid, _ canvas: inout Canvas
  ) {
    let y = grid.y - 1
    let block = sheet.block.columns
    for column in grid.columns {
      let isHere = sheet.headPart == nil && block.contains(column)
      canvas.write(
        SheetState.kinds[column].shortTitle.text(language),
        endingAt: grid.left(of: column + 1) - 1, y, isHere ? .accent : .label,
        width: grid.width - 1)
    }
    // The others lie beyond: the links of the chain to the right, the figures to the left.
    let isFirst = grid.columns.lowerBound == 0
    canvas.put(
      isFirst ? "→" : "←", isFirst ? grid.left(of: grid.columns.upperBound) : grid.x - 2, y, .label)
  }

  private static func drawRow(
    _ row: Int, _ sheet: SheetState, _ language: Language, _ grid: SheetGrid, y: Int,
    _ area: Rect, _ frame: inout Frame
  ) {
    let subsector = Subsector.allCases[row]
    let isHere = sheet.headPart == nil && sheet.block.rows.contains(row)
    let title = grid.labelWidth >= 30 ? subsector.title : subsector.shortTitle
    let name = grid.labelWidth >= 20 ? title.text(language) : subsector.code
    frame.canvas.write(
      name, area.x, y, isHere ? .text : .label, width: grid.labelWidth - 1)
    if sheet.headPart == nil, row == sheet.cursor.row {
      frame.canvas.put("▌", area.x - 1, y, .accent)
    }
    for column in grid.columns {
      SheetCellView.draw(row, column, sheet, language, grid, y: y, &frame)
    }
  }
}
