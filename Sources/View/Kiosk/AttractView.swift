import Controller
import Model

/// Draws the pages that a kiosk shows while nobody is there.
enum AttractView {
  static func draw(
    _ page: AttractPage, _ state: AppState, _ appearance: Appearance, _ frame: inout Frame
  ) {
    guard let kiosk = state.kiosk else { return }
    TitleLine.draw(state, on: &frame.canvas)
    let area = Rect(
      x: 2, y: 2, width: state.size.width - 4, height: max(0, state.size.height - 5))
    var code = ""
    if state.index == nil {
      frame.canvas.write(Words.loading.text(state.language), area.x, area.y, .label)
    } else {
      switch page {
      case .overview: OverviewPoster.draw(state, area, &frame.canvas)
      case .map: ScreenID.map.drawing(state, appearance, mapArea(state.size), &frame)
      case .heatmap: ScreenID.heatmap.drawing(state, appearance, area, &frame)
      case .region(let place):
        RegionPoster.draw(place, state, appearance, area, &frame.canvas)
        code = Registry.standard.regions[place].code.description
      case .community(let place):
        code = CommunityPoster.draw(place, state, area, &frame.canvas)
      }
    }
    frame.cursor = nil
    KioskFoot.drawContact(kiosk, state, state.size.height - 2, code: code, on: &frame.canvas)
    let wake = Bilingual("Tekan tombol apa saja", "Press any key")
    frame.canvas.write(
      wake.text(state.language), endingAt: state.size.width - 1, state.size.height - 1,
      .accent.bold)
  }

  /// Where the map stands on its screen too, for which its window was chosen; above the foot.
  private static func mapArea(_ size: Size) -> Rect {
    let layout = FrameLayout(size)
    return Rect(
      x: 1, y: layout.top, width: size.width - 2,
      height: max(0, min(layout.rows, size.height - 2 - layout.top)))
  }
}
