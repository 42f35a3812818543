import Controller
import Model

/// The second line: a tab a screen, the open one marked by colour and by a line below it.
enum TabLine {
  static func draw(_ state: AppState, on frame: inout Frame) {
    let titles = Screen.all.map { ($0.id, $0.title.text(state.language)) }
    let tight = titles.reduce(0) { $0 + Canvas.width(of: $1.1) + 3 }
    let gap = tight + titles.count * 2 <= state.size.width ? 3 : 1
    let isCramped = tight > state.size.width
    var x = 1
    for (id, title) in titles {
      let isOpen = id == state.screen
      let start = x
      x += frame.canvas.write("\(id.number)", x, 1, isOpen ? .accent : .label) + 1
      if isOpen || !isCramped {
        let style = isOpen ? Style(.text, bold: true, underlined: true) : .label
        x += frame.canvas.write(title, x, 1, style)
      }
      let tab = Rect(x: start, y: 1, width: x - start, height: 1)
      frame.targets.append(Target(tab, .show(id)))
      x += gap
    }
  }
}
