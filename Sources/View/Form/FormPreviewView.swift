import Controller
import Model

/// Draws what becomes of marked records before it is saved: a line a field that changes.
enum FormPreviewView {
  static func draw(
    _ preview: FormPreview, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    var said = Bilingual(
      "\(preview.changed) catatan berubah", "\(preview.changed) records change"
    ).text(language)
    if preview.same > 0 {
      said += Bilingual(
        ", \(preview.same) sudah begitu", ", \(preview.same) say so already"
      ).text(language)
    }
    canvas.write(said, area.x, area.y + 1, .accent, width: area.width)
    let rows = max(0, area.height - 5)
    let nameWidth = max(8, area.width / 3)
    for (row, line) in preview.lines.dropFirst(preview.top).prefix(rows).enumerated() {
      let y = area.y + 3 + row
      canvas.write(line.name.text(language), area.x, y, .text, width: nameWidth)
      let before = line.before.text(language)
      let pieces = [
        Piece(line.title.text(language) + ": ", .label),
        Piece(before.isEmpty ? "·" : before, .quiet), Piece(" → ", .label),
        Piece(line.after.text(language), .text),
      ]
      canvas.write(
        pieces, area.x + nameWidth + 1, y, width: area.width - nameWidth - 1)
    }
    let y = area.bottom - 1
    for x in area.x..<area.right { canvas.put("─", x, y - 1, .rule) }
    let hint = [
      Piece("Ctrl-S", .accent),
      Piece(Bilingual(" simpan semua", " save all").text(language), .label),
      Piece("   ↑↓", .accent), Piece(Bilingual(" lihat", " look").text(language), .label),
      Piece("   Esc", .accent),
      Piece(Bilingual(" kembali ke isian", " back to the fields").text(language), .label),
    ]
    canvas.write(hint, area.x, y, width: area.width)
  }
}
