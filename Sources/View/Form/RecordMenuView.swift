import Controller
import Model

/// Draws what can be entered for a region.
enum RecordMenuView {
  static func draw(_ menu: RecordMenuState, _ state: AppState, _ frame: inout Frame) {
    let language = state.language
    let region = Registry.standard.region(menu.region)?.title ?? menu.region.description
    let what =
      menu.isForAdding
      ? Bilingual("Tambah untuk", "Add for") : Bilingual("Isian", "Entries of")
    let area = OverlayPanel.draw(
      "\(what.text(language)) \(region)", rows: menu.items.count + 4, state, &frame.canvas)
    let label = Style(.label, on: .panel)
    let hint = Bilingual(
      "ketik untuk mencari · Enter membuka · Esc tutup",
      "type to search · Enter opens · Esc closes")
    frame.canvas.write("▸", area.x, area.y, Style(.accent, on: .panel))
    let text = menu.input.text
    frame.canvas.write(
      text.isEmpty ? hint.text(language) : text, area.x + 2, area.y,
      text.isEmpty ? label : Style(.text, on: .panel), width: area.width - 2)
    frame.cursor = Point(area.x + 2 + Canvas.width(of: menu.input.beforeCursor), area.y)
    if menu.items.isEmpty {
      let said = Bilingual("Tidak ada yang cocok.", "Nothing matches.")
      frame.canvas.write(said.text(language), area.x, area.y + 2, label, width: area.width)
    }
    let rows = max(0, area.height - 3)
    let top = max(0, min(menu.cursor.index - rows / 2, menu.items.count - rows))
    for (row, item) in menu.items.dropFirst(top).prefix(rows).enumerated() {
      let isSelected = top + row == menu.cursor.index
      draw(item, isSelected, language, area, y: area.y + 2 + row, &frame.canvas)
    }
  }

  /// The keys that work on the record under the cursor.
  static func hints(_ language: Language, room: Int) -> [Piece] {
    HintLine.pieces(
      [
        ("Alt-t", Bilingual("lembar", "sheet")), ("Alt-p", Bilingual("pindah", "move")),
        ("Alt-h", Bilingual("riwayat", "history")), ("Del", Bilingual("hapus", "delete")),
        ("Alt-d", Bilingual("hapus permanen", "erase")), ("Esc", Bilingual("tutup", "close")),
      ], language, room: room)
  }

  private static func draw(
    _ item: RecordMenuItem, _ isSelected: Bool, _ language: Language, _ area: Rect, y: Int,
    _ canvas: inout Canvas
  ) {
    let ground: Role = isSelected ? .lifted : .panel
    if isSelected {
      canvas.fill(
        Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
      canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
    let start = canvas.write(
      item.detail.text(language), endingAt: area.right - 1, y, Style(.label, on: ground),
      width: 24)
    canvas.write(
      item.title.text(language), area.x + 1, y,
      Style(isSelected ? .text : .quiet, on: ground, bold: isSelected),
      width: start - area.x - 2)
  }
}
