import Controller
import Model

/// Draws the themes over the screen, small, so that the screen behind shows the one tried on.
enum ThemeMenuView {
  static func draw(
    _ menu: ThemeMenuState, _ state: AppState, _ appearance: Appearance, _ canvas: inout Canvas
  ) {
    let themes = state.themes
    let width = min(state.size.width, 30)
    let height = min(state.size.height - 3, themes.count + 6)
    let rect = Rect(
      x: state.size.width - width, y: state.size.height - 1 - height, width: width,
      height: height)
    canvas.clear(rect)
    canvas.fill(rect, ground: .panel)
    canvas.verticalRule(rect.x, from: rect.y, to: rect.bottom, on: .panel)
    let heading = Bilingual("Warna", "Theme").text(state.language)
    canvas.write(heading, rect.x + 3, rect.y, Style(.text, on: .panel, bold: true))
    for (place, theme) in themes.enumerated() where place + 3 < height {
      let isHere = place == menu.cursor.index
      let y = rect.y + 2 + place
      let ground: Role = isHere ? .lifted : .panel
      if isHere {
        canvas.fill(Rect(x: rect.x + 1, y: y, width: width - 1, height: 1), ground: .lifted)
        canvas.put("▌", rect.x + 1, y, Style(.accent, on: .lifted))
      }
      canvas.write(
        theme.title.text(state.language), rect.x + 3, y,
        Style(isHere ? .text : .quiet, on: ground, bold: isHere), width: width - 4)
    }
    drawRamp(appearance, rect, &canvas)
  }

  private static func drawRamp(_ appearance: Appearance, _ rect: Rect, _ canvas: inout Canvas) {
    for step in Role.ramp.indices {
      for column in 0..<3 {
        let x = rect.x + 3 + step * 3 + column
        guard x < rect.right - 1 else { return }
        if appearance.hasColour {
          canvas.put(" ", x, rect.bottom - 2, Style(.text, on: Ramp.role(step: step)))
        } else {
          let glyph = Ramp.glyph(step: step, appearance.glyphs)
          canvas.put(glyph, x, rect.bottom - 2, Style(.text, on: .panel))
        }
      }
    }
  }
}
