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
    case .grid(let grid): GridView.draw(grid, state, &frame)
    case .history(let history): HistoryView.draw(history, state, &frame.canvas)
    case .compare(let compare): CompareView.draw(compare, state, appearance, &frame)
    case .forget(let prompt): ForgetView.draw(prompt, state, &frame)
    case .form(let form): FormView.draw(form, state, &frame)
    case .conflict(let conflict): ConflictView.draw(conflict, state, &frame.canvas)
    case .join(let join): JoinView.draw(join, state, &frame.canvas)
    case .handOut(let prompt): HandOutView.draw(prompt, state, &frame)
    case .importing(let page): ImportView.draw(page, state, appearance, &frame)
    case .author(let prompt): AuthorView.draw(prompt, state, &frame)
    case nil: break
    }
  }
}
