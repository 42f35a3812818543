import Controller
import Model

/// 4 Komunitas: facets, list, record.
enum CommunitiesView {
  static let draw: ScreenDrawing = { state, _, area, frame in
    guard (state.index?.browser.count ?? 0) > 0 else {
      EmptyBrowserView.draw(state, area, &frame.canvas)
      return
    }
    let layout = Layout(area, state.communities.pane)
    if let facets = layout.facets { FacetPaneView.draw(state, facets, &frame) }
    if let list = layout.list { BrowserListView.draw(state, list, &frame) }
    if let record = layout.record {
      if layout.list != nil {
        frame.canvas.verticalRule(record.x - 2, from: area.y, to: area.bottom)
      }
      BrowserRecordView.draw(state, record, &frame.canvas)
    }
  }

  /// Which panes are shown, and where: all three where there is room, else those around the keys.
  struct Layout {
    var facets: Rect?
    var list: Rect?
    var record: Rect?

    init(_ area: Rect, _ pane: CommunitiesState.Pane) {
      if area.width < 50 {
        switch pane {
        case .facets: facets = area
        case .list: list = area
        case .record: record = area
        }
      } else if area.width < 76 {
        let parts = area.splitLeft(pane == .facets ? 22 : area.width / 2, gap: 3)
        (facets, list) = pane == .facets ? (parts.left, parts.rest) : (nil, parts.left)
        record = pane == .facets ? nil : parts.rest
      } else {
        let facetWidth = min(28, 19 + (area.width - 76) / 10)
        let parts = area.splitLeft(facetWidth, gap: 2)
        let listWidth = parts.rest.width * 48 / 100
        let halves = parts.rest.splitLeft(listWidth, gap: 3)
        facets = parts.left
        list = halves.left
        record = halves.rest
      }
    }
  }
}
