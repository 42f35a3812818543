import Controller
import Model

/// Draws what is wrong in the store's files.
enum ProblemsView {
  /// The lines in which one problem is written out.
  private static let lines = 4

  static func draw(_ cursor: ListCursor, _ state: AppState, _ frame: inout Frame) {
    let heading = Bilingual(
      "Masalah pada berkas · Esc tutup", "Problems in files · Esc closes")
    let area = OverlayPanel.draw(heading.text(state.language), state, &frame.canvas)
    // Below the list the whole of the one under the cursor, which may be wider than the panel.
    let whole =
      state.problems.indices.contains(cursor.index)
      ? TextWrap.lines(state.problems[cursor.index].text(state.language), width: area.width) : []
    let isCut = area.height > 8 && whole.count > 1
    let rows = max(0, area.height - 1 - (isCut ? lines : 0))
    if isCut {
      for (row, line) in whole.prefix(lines).enumerated() {
        frame.canvas.write(
          line, area.x, area.bottom - lines + row, Style(.text, on: .panel), width: area.width)
      }
    }
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
