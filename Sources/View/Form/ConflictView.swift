import Controller
import Model

/// Draws both sides of what was changed here and elsewhere.
enum ConflictView {
  static func draw(_ conflict: ConflictState, _ state: AppState, _ canvas: inout Canvas) {
    let language = state.language
    let heading = Bilingual("Diubah di dua tempat", "Changed in two places")
    let area = OverlayView.panel(heading.text(language), state, &canvas)
    let label = Style(.label, on: .panel)
    let hint = Bilingual(
      "← milik Anda · → yang tersimpan · Ctrl-S simpan pilihan · Esc kembali",
      "← yours · → as stored · Ctrl-S saves the choice · Esc goes back")
    canvas.write(hint.text(language), area.x, area.y, label, width: area.width)
    let half = max(1, (area.width - 14) / 2)
    let columns = (mine: area.x + 14, theirs: area.x + 14 + half)
    canvas.write(
      Bilingual("milik Anda", "yours").text(language), columns.mine, area.y + 2, label,
      width: half - 1)
    let by = conflict.conflicts.first.map { DisplayText($0.theirs.by).text } ?? ""
    canvas.write(
      Bilingual("tersimpan · \(by)", "stored · \(by)").text(language), columns.theirs, area.y + 2,
      label, width: half - 1)
    let rows = conflict.rows
    let room = max(1, area.height - 4)
    let top = max(0, min(conflict.cursor - room / 2, rows.count - room))
    for (line, place) in rows.indices.dropFirst(top).prefix(room).enumerated() {
      let y = area.y + 3 + line
      let isHere = place == conflict.cursor
      let ground: Role = isHere ? .lifted : .panel
      if isHere {
        canvas.fill(
          Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
        canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
      }
      let field = rows[place].field
      canvas.write(
        field.title.text(language), area.x + 1, y, Style(.label, on: ground), width: 11)
      let takesMine = conflict.takesMine(place)
      draw(field.mine, isChosen: takesMine, language, columns.mine, y, half, ground, &canvas)
      draw(field.theirs, isChosen: !takesMine, language, columns.theirs, y, half, ground, &canvas)
    }
  }

  private static func draw(
    _ side: [UInt8]?, isChosen: Bool, _ language: Language, _ x: Int, _ y: Int, _ width: Int,
    _ ground: Role, _ canvas: inout Canvas
  ) {
    let text =
      side.map { DisplayText(String(decoding: $0, as: UTF8.self)).text }
      ?? Bilingual("(dihapus)", "(taken away)").text(language)
    canvas.write(
      (isChosen ? "• " : "  ") + text, x, y,
      Style(isChosen ? .text : .label, on: ground, bold: isChosen), width: width - 1)
  }
}
