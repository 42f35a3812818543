import Controller
import Model

/// Draws what a row of an import can be.
enum ImportChooserView {
  static func draw(_ chooser: ImportChooser, _ state: AppState, _ frame: inout Frame) {
    let language = state.language
    let area = OverlayPanel.draw(
      chooser.title.text(language), rows: max(1, chooser.items.count) + 3, state, &frame.canvas)
    let label = Style(.label, on: .panel)
    let hint = Bilingual("ketik untuk mencari", "type to search")
    frame.canvas.write("▸", area.x, area.y, Style(.accent, on: .panel))
    let text = chooser.input.text
    frame.canvas.write(
      text.isEmpty ? hint.text(language) : text, area.x + 2, area.y,
      text.isEmpty ? label : Style(.text, on: .panel), width: area.width - 2)
    frame.cursor = Point(
      min(area.right - 1, area.x + 2 + Canvas.width(of: chooser.input.beforeCursor)), area.y)
    if chooser.items.isEmpty {
      let said =
        text.isEmpty
        ? Bilingual("Belum ada; ketik yang baru.", "None yet; type a new one.")
        : Bilingual("Tidak ada yang cocok.", "Nothing matches.")
      frame.canvas.write(said.text(language), area.x, area.y + 1, label, width: area.width)
    }
    let rows = max(0, area.height - 2)
    let top = max(0, min(chooser.cursor.index - rows / 2, chooser.items.count - rows))
    for (row, item) in chooser.items.dropFirst(top).prefix(rows).enumerated() {
      draw(
        item, isHere: top + row == chooser.cursor.index, language, area, y: area.y + 1 + row,
        &frame.canvas)
    }
  }

  private static func draw(
    _ item: ImportChoice, isHere: Bool, _ language: Language, _ area: Rect, y: Int,
    _ canvas: inout Canvas
  ) {
    let ground: Role = isHere ? .lifted : .panel
    if isHere {
      canvas.fill(Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
      canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
    let used = canvas.write(
      item.title.text(language), area.x + 1, y,
      Style(isHere ? .text : .quiet, on: ground, bold: isHere), width: area.width - 2)
    let room = area.width - used - 4
    guard room > 3 else { return }
    canvas.write(
      item.detail.text(language), area.x + 1 + used + 2, y, Style(.label, on: ground), width: room)
  }
}
