import Controller
import Model

/// The line above the map: what the marks are coloured by, of how many regions it is known.
enum MapHeading {
  static func draw(_ state: AppState, _ area: Rect, _ frame: inout Frame) {
    let map = state.map
    FilteredHeading.draw(
      map.filter, shown: map.marks.count, total: map.total, state.language, area, &frame
    ) { width, canvas in drawTitle(state, area, width, &canvas) }
  }

  private static func drawTitle(
    _ state: AppState, _ area: Rect, _ width: Int, _ canvas: inout Canvas
  ) {
    let title = MapNumber.title(state.map, state.language)
    let used = canvas.write(title, area.x, area.y, .title, width: width)
    let parts = parts(state)
    // Of how many it is known stays longest.
    let texts = parts.indices.map { parts[$0...].joined(separator: " · ") }
    let fitting = texts.first { used + 2 + Canvas.width(of: $0) <= width }
    guard let fitting else { return }
    canvas.write(fitting, area.x + used + 2, area.y, .label)
  }

  static func parts(_ state: AppState) -> [String] {
    let map = state.map
    let language = state.language
    let known = language.grouped(map.knownCount)
    let all = language.grouped(Registry.standard.regions.count)
    var parts = [
      Bilingual("\(known) dari \(all) terdata", "\(known) of \(all) known").text(language)
    ]
    if let years = map.years {
      let (first, last) = (years.lowerBound, years.upperBound)
      parts.insert(first == last ? "\(first)" : "\(first)–\(last)", at: 0)
    }
    return parts
  }
}
