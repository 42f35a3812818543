import Controller

/// The ground on which something lies over the screen.
enum OverlayPanel {
  /// Clears the middle of the screen for an overlay, and draws its heading; no higher than `rows`
  /// below the heading need.
  static func draw(
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
