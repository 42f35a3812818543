import Controller
import Model

/// The network in large figures.
enum OverviewPoster {
  static func draw(_ state: AppState, _ area: Rect, _ canvas: inout Canvas) {
    guard let summary = state.index?.summary, let known = state.index?.known.count else { return }
    let language = state.language
    var y = area.y + Poster.draw(state.network.identity.name, area, most: 2, &canvas) + 1
    let figures: [(Int, Bilingual)] = [
      (Registry.standard.regions.count, Bilingual("kabupaten dan kota", "regencies and cities")),
      (known, Bilingual("sudah terdata", "with data")),
      (summary.designated, Bilingual("berpenetapan", "designated")),
      (summary.communities, Bilingual("komunitas kreatif", "creative communities")),
    ].filter { $0.0 > 0 }
    let isLarge = area.bottom - y >= figures.count * (LargeType.height + 1) && area.width >= 60
    for (number, title) in figures {
      guard y < area.bottom else { return }
      let text = language.grouped(number)
      if isLarge {
        LargeType.draw(text, area.x, y, .accent, width: 30, on: &canvas)
        canvas.write(
          title.text(language), area.x + 32, y + 2, .text.bold, width: area.width - 32)
        y += LargeType.height + 1
      } else {
        canvas.write(text, endingAt: area.x + 8, y, .accent.bold)
        canvas.write(title.text(language), area.x + 10, y, .text, width: area.width - 10)
        y += area.bottom - y > figures.count * 2 ? 2 : 1
      }
    }
  }
}
