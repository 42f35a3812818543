import Controller
import Model

/// Draws a frame from the state.
public enum AppView {
  /// The frame of `state`, as it looks with `appearance`.
  public static func frame(of state: AppState, _ appearance: Appearance) -> Frame {
    var frame = Frame(canvas: Canvas(state.size), title: title(of: state))
    let least = FrameLayout.least
    guard state.size.width >= least.width, state.size.height >= least.height else {
      drawTooSmall(state, &frame)
      return frame
    }
    if let page = state.kiosk?.page {
      AttractView.draw(page, state, appearance, &frame)
      PinView.draw(state, on: &frame)
      return frame
    }
    TitleLine.draw(state, on: &frame.canvas)
    TabLine.draw(state, on: &frame)
    let layout = FrameLayout(state.size)
    let area = Rect(x: 1, y: layout.top, width: state.size.width - 2, height: layout.rows)
    if state.index == nil {
      frame.canvas.write(Words.loading.text(state.language), 1, layout.top, .label)
    } else {
      state.screen.drawing(state, appearance, area, &frame)
    }
    StatusLine.draw(state, on: &frame.canvas)
    KioskFoot.draw(state, on: &frame.canvas)
    if state.overlay != nil { frame.targets = [] }
    OverlayView.draw(state, appearance, &frame)
    PinView.draw(state, on: &frame)
    return frame
  }

  private static func title(of state: AppState) -> String {
    "Jejaring · \(Screen.of(state.screen).title.text(state.language))"
  }

  private static func drawTooSmall(_ state: AppState, _ frame: inout Frame) {
    let least = FrameLayout.least
    let now = "\(state.size.width)x\(state.size.height)"
    let text = Bilingual(
      "Layar \(now), perlu \(least.width)x\(least.height)",
      "Screen \(now), needs \(least.width)x\(least.height)"
    ).text(state.language)
    let key = state.keyName(of: "program.quit")
    let way = Bilingual(" · \(key) keluar", " · \(key) quits").text(state.language)
    let whole = state.kiosk == nil ? text + way : text
    let isShort = state.size.width < Canvas.width(of: whole)
    frame.canvas.write(
      isShort ? "\(now) < \(least.width)x\(least.height)" : whole, 0, 0, .text)
    PinView.draw(state, on: &frame)
  }
}
