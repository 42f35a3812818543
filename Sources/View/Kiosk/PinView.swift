import Controller
import Model

/// The prompt for the PIN, over whatever is shown; of what is typed it shows nothing.
enum PinView {
  static func draw(_ state: AppState, on frame: inout Frame) {
    guard let kiosk = state.kiosk, let prompt = kiosk.prompt else { return }
    let width = min(state.size.width, 44)
    let height = min(state.size.height, 5)
    let box = Rect(
      x: (state.size.width - width) / 2, y: (state.size.height - height) / 2, width: width,
      height: height)
    frame.canvas.clear(box)
    frame.canvas.fill(box, ground: .panel)
    frame.cursor = nil
    let heading = Bilingual("PIN petugas, lalu Enter", "Staff PIN, then Enter")
    let hint = Bilingual(
      "ketikan tidak ditampilkan · Esc batal", "typing is not shown · Esc cancels")
    var said = prompt.said
    if said == nil, kiosk.isLockedOut {
      said = Bilingual("terkunci sementara; tunggu", "locked for a while; wait")
    }
    let lines: [(Bilingual, Style)] = [
      (heading, Style(.text, on: .panel, bold: true)), (hint, Style(.label, on: .panel)),
      (said ?? Bilingual(same: ""), Style(.alert, on: .panel)),
    ]
    for (row, line) in lines.enumerated() {
      frame.canvas.write(
        line.0.text(state.language), box.x + 2, box.y + 1 + row, line.1, width: width - 4)
    }
  }
}
