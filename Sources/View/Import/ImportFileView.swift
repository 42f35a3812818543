import Controller
import Model

/// Draws the first step of an import: the path, and what its folder holds.
enum ImportFileView {
  private static let titleWidth = 8

  static func draw(
    _ page: ImportFilePage, _ language: Language, _ area: Rect, _ frame: inout Frame
  ) {
    drawPath(page, language, area, &frame)
    let list = Rect(
      x: area.x, y: area.y + 2, width: area.width, height: max(0, area.height - 2))
    let found = page.found
    if found.isEmpty, page.isListed {
      let said = Bilingual(
        "Tidak ada folder atau tabel bernama demikian di sini.",
        "No folder or table of that name is here.")
      frame.canvas.write(said.text(language), list.x, list.y, .label, width: list.width)
      return
    }
    let top = max(0, min((page.cursor ?? 0) - list.height / 2, found.count - list.height))
    for (row, entry) in found.dropFirst(top).prefix(list.height).enumerated() {
      draw(
        entry, isHere: top + row == page.cursor, language, list, list.y + row, &frame.canvas)
    }
  }

  private static func drawPath(
    _ page: ImportFilePage, _ language: Language, _ area: Rect, _ frame: inout Frame
  ) {
    let isHere = page.cursor == nil
    let ground: Role = isHere ? .lifted : .ground
    if isHere {
      frame.canvas.fill(
        Rect(x: area.x - 1, y: area.y, width: area.width + 2, height: 1), ground: .lifted)
      frame.canvas.put("▌", area.x - 1, area.y, Style(.accent, on: .lifted))
    }
    let title = Bilingual("Berkas", "File").text(language)
    frame.canvas.write(title, area.x, area.y, Style(.label, on: ground), width: titleWidth)
    let x = area.x + titleWidth
    let width = max(1, area.right - x - 1)
    // The cursor stays in sight: what stands before it is cut from the left.
    let before = Canvas.width(of: page.path.beforeCursor)
    var text = page.path.text[...]
    var cut = 0
    while before - cut >= width, let first = text.popFirst() {
      cut += Canvas.width(of: String(first))
    }
    frame.canvas.write(
      String(text), x, area.y, Style(.text, on: ground, bold: isHere), width: width)
    if isHere { frame.cursor = Point(min(area.right - 1, x + before - cut), area.y) }
  }

  private static func draw(
    _ entry: ImportListing, isHere: Bool, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    let ground: Role = isHere ? .lifted : .ground
    if isHere {
      canvas.fill(Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
      canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
    let size = entry.isFolder ? "" : ImportWorkView.size(entry.size, language)
    let end = canvas.write(size, endingAt: area.right - 1, y, Style(.label, on: ground))
    let ink: Role = isHere ? .text : entry.isFolder ? .link : .quiet
    canvas.write(
      entry.name + (entry.isFolder ? "/" : ""), area.x + titleWidth, y,
      Style(ink, on: ground, bold: isHere), width: max(1, end - area.x - titleWidth - 2))
  }
}
