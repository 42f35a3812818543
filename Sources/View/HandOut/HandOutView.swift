import Controller
import Model

/// Draws the question what is handed out, in which form, and where to.
enum HandOutView {
  private static let titleWidth = 10

  static func draw(_ prompt: HandOutPrompt, _ state: AppState, _ frame: inout Frame) {
    let language = state.language
    let area = OverlayPanel.draw(
      heading(prompt).text(language), rows: prompt.rows.count + 5, state, &frame.canvas)
    let keys = Bilingual(
      "← → mengganti pilihan, Enter menulis berkasnya.",
      "← → change a choice, Enter writes the file.")
    let reach =
      prompt.isPrivate
      ? Bilingual(
        "Dengan data pribadi: simpan baik-baik, jangan dibagikan.",
        "With personal data: keep it safe, do not pass it on.")
      : Bilingual("Hanya yang boleh diketahui umum.", "Only what is public.")
    let why = Bilingual(
      "\(reach.indonesian) \(keys.indonesian)", "\(reach.english) \(keys.english)")
    let style = Style(prompt.isPrivate ? .alert : .label, on: .panel)
    var y = area.y + 1
    for line in TextWrap.lines(why.text(language), width: area.width) where y < area.bottom {
      frame.canvas.write(line, area.x, y, style, width: area.width)
      y += 1
    }
    y += 1
    for (place, row) in prompt.rows.enumerated() where y + place < area.bottom {
      draw(row, prompt, isHere: place == prompt.place, language, area, y + place, &frame)
    }
  }

  private static func heading(_ prompt: HandOutPrompt) -> Bilingual {
    switch prompt.subject {
    case .records: return Bilingual("Ekspor catatan", "Export records")
    case .picture(let request): return request.title
    case .brief(let region):
      let title = Registry.standard.region(region)?.title ?? region.description
      return Bilingual("Ringkasan satu halaman: \(title)", "One-page brief: \(title)")
    }
  }

  private static func draw(
    _ row: HandOutPrompt.Row, _ prompt: HandOutPrompt, isHere: Bool, _ language: Language,
    _ area: Rect, _ y: Int, _ frame: inout Frame
  ) {
    let ground: Role = isHere ? .lifted : .panel
    if isHere {
      frame.canvas.fill(
        Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
      frame.canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
    frame.canvas.write(
      row.title.text(language), area.x + 1, y, Style(.label, on: ground), width: titleWidth)
    let x = area.x + titleWidth + 2
    let width = max(1, area.right - x - 1)
    let isTyped = isHere && row == .folder
    // The cursor stays in sight: what stands before it is cut from the left.
    let before = isTyped ? Canvas.width(of: prompt.folder.beforeCursor) : 0
    var text = Substring(prompt.value(of: row).text(language))
    var cut = 0
    while before - cut >= width, let first = text.popFirst() {
      cut += Canvas.width(of: String(first))
    }
    frame.canvas.write(
      String(text), x, y, Style(.text, on: ground, bold: isHere), width: width)
    if isTyped { frame.cursor = Point(min(area.right - 1, x + before - cut), y) }
  }
}
