import Controller
import Model

/// Draws what lies over the screen.
enum OverlayView {
  static func draw(_ state: AppState, _ appearance: Appearance, _ frame: inout Frame) {
    switch state.overlay {
    case .menu(let menu): CommandMenuView.draw(menu, state, &frame)
    case .themes(let menu): ThemeMenuView.draw(menu, state, appearance, &frame.canvas)
    case .problems(let cursor): ProblemsView.draw(cursor, state, &frame)
    case .code(let contact, let square):
      CodeView.draw(contact, square, state, appearance, &frame.canvas)
    case .records(let menu): RecordMenuView.draw(menu, state, &frame)
    case .sheet(let sheet): SheetView.draw(sheet, state, &frame)
    case .history(let history): HistoryView.draw(history, state, &frame.canvas)
    case .forget(let prompt): ForgetView.draw(prompt, state, &frame)
    case .form(let form): FormView.draw(form, state, &frame)
    case .conflict(let conflict): ConflictView.draw(conflict, state, &frame.canvas)
    case .handOut(let prompt): HandOutView.draw(prompt, state, &frame)
    case .author(let prompt): AuthorView.draw(prompt, state, &frame)
    case nil: break
    }
  }

  /// Clears the middle of the screen for an overlay, and draws its heading; no higher than `rows`
  /// below the heading need.
  static func panel(
    _ heading: String, rows: Int = .max, _ state: AppState, _ canvas: inout Canvas
  ) -> Rect {
    let width = min(state.size.width, 84)
    let x = (state.size.width - width) / 2
    let top = FrameLayout(state.size).top - 1
    let height = min(state.size.height - top - 1, rows < .max ? rows + 2 : .max)
    let rect = Rect(x: x, y: top, width: width, height: height)
    canvas.clear(rect)
    canvas.fill(rect, ground: .panel)
    canvas.verticalRule(x, from: top, to: rect.bottom, on: .panel)
    canvas.verticalRule(rect.right - 1, from: top, to: rect.bottom, on: .panel)
    canvas.write(heading, x + 2, top, Style(.text, on: .panel, bold: true), width: width - 4)
    if rect.bottom < state.size.height - 1 {
      for column in x..<rect.right {
        canvas.put("─", column, rect.bottom - 1, Style(.rule, on: .panel))
      }
    }
    return rect.inset(left: 2, top: 1, right: 2)
  }
}
