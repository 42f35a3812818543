import Controller
import Model

/// One community: its name, its place, and what is public of it.
enum CommunityPoster {
  /// Draws an entry of the browser; returns its code and id.
  static func draw(
    _ place: Int, _ state: AppState, _ area: Rect, _ canvas: inout Canvas
  ) -> String {
    guard let entries = state.index?.browser.entries, entries.indices.contains(place) else {
      return ""
    }
    let entry = entries[place]
    let record = BrowserRecord(entry, state.network)
    let region = state.network.holdings[entry.city]
    var y = area.y + Poster.draw(entry.name, area, most: 2, &canvas)
    let kind = entry.kind.title.text(state.language)
    canvas.write("\(kind) · \(region.title)", area.x, y, .link, width: area.width)
    y += 2
    for line in record.lines where line.links.isEmpty {
      y = Poster.draw(
        line.title, line.value.text(state.language), state.language, area, y, &canvas)
    }
    return "\(record.code) · \(entry.id)"
  }
}
