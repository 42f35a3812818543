import Controller

extension ScreenID {
  /// The drawing of a screen.
  var drawing: ScreenDrawing {
    switch self {
    case .overview: OverviewView.draw
    case .cities: CitiesView.draw
    case .heatmap: HeatmapView.draw
    case .communities: CommunitiesView.draw
    case .map: MapView.draw
    }
  }
}
