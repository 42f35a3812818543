import Controller
import Model

/// Draws what is wrong in the store's files.
enum ProblemsView {
  static func draw(_ cursor: ListCursor, _ state: AppState, _ frame: inout Frame) {
    let heading = Bilingual(
      "Masalah pada berkas · Esc tutup", "Problems in files · Esc closes")
    let area = OverlayPanel.draw(heading.text(state.language), state, &frame.canvas)
    let rows = max(0, area.height - 1)
    for (row, problem) in state.problems.dropFirst(cursor.top).prefix(rows).enumerated() {
      let isSelected = cursor.top + row == cursor.index
      let y = area.y + 1 + row
      if isSelected {
        frame.canvas.put("▌", area.x - 1, y, Style(.accent, on: .panel))
      }
      frame.canvas.write(
        problem.text(state.language), area.x, y,
        Style(isSelected ? .text : .quiet, on: .panel), width: area.width)
    }
  }
}
