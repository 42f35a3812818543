import Controller
import Model

/// Draws the inside of one screen.
typealias ScreenDrawing =
  @Sendable (_ state: AppState, _ appearance: Appearance, _ area: Rect, _ frame: inout Frame) ->
  Void
