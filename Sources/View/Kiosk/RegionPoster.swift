import Controller
import Model

/// One region: its name, its designations, and its 16 subsectors.
enum RegionPoster {
  static func draw(
    _ place: Int, _ state: AppState, _ appearance: Appearance, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    guard Registry.standard.regions.indices.contains(place), let index = state.index,
      index.counts.indices.contains(place)
    else { return }
    let region = Registry.standard.regions[place]
    let holdings = state.network.holdings[place]
    let province = Registry.standard.province(region.province)?.name ?? ""
    var y = area.y + Poster.draw(holdings.title, area, most: 1, &canvas)
    canvas.write("\(region.code) · \(province)", area.x, y, .label, width: area.width)
    y += 2
    let page = CityPage(
      region: region, holdings: holdings, counts: index.counts[place],
      width: min(area.width, 76), height: area.bottom - y, language: state.language,
      glyphs: appearance.glyphs)
    let rest = Rect(x: area.x, y: y, width: min(area.width, 76), height: area.bottom - y)
    // The page's own heading says again what stands above in large letters.
    CityPageView.draw(Array(page.lines.dropFirst(1)), nil, appearance, rest, &canvas)
  }
}
