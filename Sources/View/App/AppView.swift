import Controller
import Model

/// Draws a frame from the state.
public enum AppView {
  /// The frame of `state`, as it looks with `appearance`.
  public static func frame(of state: AppState, _ appearance: Appearance) -> Frame {
    var canvas = Canvas(state.size)
    canvas.write("Jejaring", 1, 0, .accent.bold)
    return Frame(canvas: canvas, title: "Jejaring")
  }
}
