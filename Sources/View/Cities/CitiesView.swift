import Controller
import Model

/// 2 Kab/Kota: the list on the left, the city's page on the right.
enum CitiesView {
  static let draw: ScreenDrawing = { state, appearance, area, frame in
    let layout = Layout(area)
    CityListView.draw(state, appearance, layout.list, isWide: layout.isWide, &frame)
    guard let page = layout.page else {
      if state.cities.pane == .page {
        frame.canvas.clear(area)
        CityPageView.draw(state, appearance, area, &frame.canvas)
      }
      return
    }
    frame.canvas.verticalRule(page.x - 2, from: area.y, to: area.bottom)
    CityPageView.draw(state, appearance, page, &frame.canvas)
  }

  /// How the width is shared between list and page.
  struct Layout {
    let list: Rect
    let page: Rect?
    let isWide: Bool

    init(_ area: Rect) {
      guard area.width >= 70 else {
        list = area
        page = nil
        isWide = area.width >= 48
        return
      }
      isWide = true
      let columns = area.width < 90 ? 43 : min(62, 43 + (area.width - 90) / 4)
      let parts = area.splitLeft(columns, gap: 3)
      list = parts.left
      page = parts.rest
    }
  }
}
