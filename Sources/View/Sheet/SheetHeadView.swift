import Controller
import Model

/// Draws what holds for all figures of a sheet: year, standing and source.
enum SheetHeadView {
  static func draw(
    _ sheet: SheetState, _ language: Language, _ area: Rect, _ frame: inout Frame
  ) {
    let y = area.y + 1
    if sheet.headPart != nil {
      frame.canvas.fill(
        Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
      frame.canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
    let parts: [(SheetHead.Part, Bilingual, String, Int)] = [
      (.year, Bilingual("Tahun", "Year"), sheet.head.year.text, 5),
      (
        .standing, Bilingual("Kedudukan", "Standing"), sheet.head.standing.title.text(language), 20
      ),
      (.source, Bilingual("Sumber", "Source"), sheet.head.source.text, 80),
    ]
    var x = area.x
    for (part, title, text, width) in parts where x < area.right {
      x += draw(part, title.text(language), text, width, sheet, x, y, area, language, &frame) + 2
    }
  }

  private static func draw(
    _ part: SheetHead.Part, _ title: String, _ text: String, _ width: Int, _ sheet: SheetState,
    _ x: Int, _ y: Int, _ area: Rect, _ language: Language, _ frame: inout Frame
  ) -> Int {
    let ground: Role = sheet.headPart == nil ? .ground : .lifted
    let isHere = sheet.headPart == part
    let used = frame.canvas.write(
      title + " ", x, y, Style(isHere ? .accent : .label, on: ground), width: area.right - x)
    let start = x + used
    let isUnknown = text.isEmpty && !isHere
    let shown = isUnknown ? Bilingual("belum disebut", "not named").text(language) : text
    let style = Style(
      isUnknown ? .alert : .text, on: ground, bold: isHere, underlined: isHere)
    let room = max(0, min(width, area.right - start))
    let taken = frame.canvas.write(shown, start, y, style, width: room)
    if isHere {
      let before =
        part == .year
        ? sheet.head.year.beforeCursor : part == .source ? sheet.head.source.beforeCursor : shown
      frame.cursor = Point(min(area.right - 1, start + Canvas.width(of: before)), y)
    }
    return used + max(taken, part == .source ? 0 : min(width, taken))
  }
}
