import Controller
import Model

/// Draws the question who writes.
enum AuthorView {
  static func draw(_ prompt: AuthorPrompt, _ state: AppState, _ frame: inout Frame) {
    let language = state.language
    let heading = Bilingual("Siapa yang menulis?", "Who is writing?")
    let area = OverlayPanel.draw(heading.text(language), state, &frame.canvas)
    let why = Bilingual(
      "Nama dan dinas berdiri pada tiap catatan yang Anda ubah; ditanya sekali, P menggantinya.",
      "Name and office stand on each record that you change; asked once, P changes it.")
    var y = area.y + 1
    for line in TextWrap.lines(why.text(language), width: area.width) where y < area.bottom {
      frame.canvas.write(line, area.x, y, Style(.label, on: .panel), width: area.width)
      y += 1
    }
    y = min(y + 1, area.bottom - 1)
    frame.canvas.fill(
      Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
    frame.canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    frame.canvas.write(
      prompt.input.text, area.x + 1, y, Style(.text, on: .lifted, bold: true),
      width: area.width - 2)
    let before = Canvas.width(of: prompt.input.beforeCursor)
    frame.cursor = Point(min(area.right - 1, area.x + 1 + before), y)
  }
}
