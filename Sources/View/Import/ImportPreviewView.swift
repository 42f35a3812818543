import Controller
import Model

/// Draws what an import would do: four counts, and the first of the one that is chosen.
enum ImportPreviewView {
  static func draw(
    _ page: ImportState, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    guard let preview = page.preview else { return }
    drawParts(preview, page.part, language, area, &canvas)
    let head = area.height >= 10 ? 2 : 1
    let list = Rect(
      x: area.x, y: area.y + head, width: area.width, height: max(1, area.height - head))
    let lines = preview.lines(of: page.part)
    let top = max(0, min(page.place.index - list.height / 2, lines.count - list.height))
    for (row, line) in lines.dropFirst(top).prefix(list.height).enumerated() {
      draw(line, isHere: top + row == page.place.index, language, list, list.y + row, &canvas)
    }
  }

  private static func drawParts(
    _ preview: ImportPreview, _ chosen: ImportPreview.Part, _ language: Language, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    var x = area.x
    for part in ImportPreview.Part.allCases {
      let isChosen = part == chosen
      let count = preview.count(of: part)
      let ground: Role = isChosen ? .lifted : .ground
      let isAlarming = part == .refused && count > 0
      let pieces = [
        Piece(isChosen ? "▸" : " ", Style(.accent, on: ground, bold: true)),
        Piece(
          language.grouped(count),
          Style(isAlarming ? .alert : isChosen ? .accent : .text, on: ground, bold: true)),
        Piece(
          " \(title(part).text(language)) ", Style(isChosen ? .text : .label, on: ground)),
      ]
      x = canvas.write(pieces, x, area.y, width: area.right - x) + 1
    }
  }

  private static func title(_ part: ImportPreview.Part) -> Bilingual {
    switch part {
    case .added: Bilingual("baru", "new")
    case .changed: Bilingual("berubah", "changed")
    case .unchanged: Bilingual("tetap", "as they are")
    case .refused: Bilingual("ditolak", "refused")
    }
  }

  private static func draw(
    _ line: ImportPreview.Line, isHere: Bool, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    let ground: Role = isHere ? .lifted : .ground
    if isHere {
      canvas.fill(Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
      canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
    let (mark, markStyle, ink): (Unicode.Scalar, Role, Role) =
      switch line.tone {
      case .item: (" ", .label, isHere ? .text : .quiet)
      case .more: (" ", .label, .label)
      case .warning: ("!", .alert, .text)
      case .note: ("·", .label, .label)
      }
    canvas.put(mark, area.x, y, Style(markStyle, on: ground, bold: line.tone == .warning))
    canvas.write(
      line.text.text(language), area.x + 2, y, Style(ink, on: ground), width: area.width - 2)
  }
}
