import Controller
import Model

/// Draws the inside of one screen.
typealias ScreenDrawing =
  @Sendable (_ state: AppState, _ appearance: Appearance, _ area: Rect, _ frame: inout Frame) ->
  Void

extension ScreenID {
  /// The drawing of a screen.
  var drawing: ScreenDrawing {
    switch self {
    case .overview: OverviewView.draw
    case .cities: CitiesView.draw
    case .heatmap: HeatmapView.draw
    case .communities: CommunitiesView.draw
    }
  }
}
