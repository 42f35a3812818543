import Controller
import Model

/// Draws the question before a record is erased for good.
enum ForgetView {
  static func draw(_ prompt: ForgetPrompt, _ state: AppState, _ frame: inout Frame) {
    let language = state.language
    let heading = Bilingual("Hapus permanen", "Erase for good").text(language)
    let area = OverlayPanel.draw("\(heading) · \(prompt.name)", rows: 8, state, &frame.canvas)
    let why = Bilingual(
      "Catatan ini hilang dari berkas, riwayat, undo, dan draf; tidak dapat dibatalkan. Salinan di "
        + "git, ekspor, atau komputer lain tidak terjangkau. Ketik \(ForgetPrompt.word) lalu Enter.",
      "This record goes from files, history, undo and drafts; nothing takes that back. Copies in "
        + "git, exports or on other machines are out of reach. Type \(ForgetPrompt.word), then Enter."
    )
    var y = area.y + 1
    for line in TextWrap.lines(why.text(language), width: area.width) where y < area.bottom - 1 {
      frame.canvas.write(line, area.x, y, Style(.label, on: .panel), width: area.width)
      y += 1
    }
    let style: Style = prompt.isSure ? .alert : .text
    frame.canvas.fill(
      Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
    frame.canvas.write(
      prompt.input.text, area.x + 1, y, style.on(.lifted).bold, width: area.width - 2)
    frame.cursor = Point(
      min(area.right - 1, area.x + 1 + Canvas.width(of: prompt.input.beforeCursor)), y)
  }
}
