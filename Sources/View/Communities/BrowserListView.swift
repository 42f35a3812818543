import Controller
import Model

/// The list of records: name, subsectors, region.
enum BrowserListView {
  static func draw(_ state: AppState, _ area: Rect, _ frame: inout Frame) {
    guard let total = state.index?.browser.count else { return }
    let browser = state.communities
    FilterLine.draw(
      browser.filter, shown: browser.rows.count, isSearching: browser.isSearching, total: total,
      prompt: prompt(state), state.language, area.x, area.y, width: area.width, on: &frame)
    for line in 0..<max(0, area.height - 2) {
      let place = browser.cursor.top + line
      guard browser.rows.indices.contains(place) else { break }
      let line = Rect(x: area.x, y: area.y + 2 + line, width: area.width, height: 1)
      frame.targets.append(
        Target(line, .screen(.select(row: place, column: CommunitiesState.Pane.list.rawValue))))
      draw(
        place, isSelected: place == browser.cursor.index, state, area, line.y, &frame.canvas)
    }
    if browser.rows.isEmpty, !browser.isSearching {
      let said = Bilingual("Tidak ada yang cocok.", "Nothing matches.").text(state.language)
      let mend = Bilingual("Esc menghapus saringan", "Esc clears the filter").text(state.language)
      frame.canvas.write(said, area.x + 2, area.y + 2, .text, width: area.width - 2)
      frame.canvas.write(mend, area.x + 2, area.y + 3, .label, width: area.width - 2)
    }
  }

  private static func prompt(_ state: AppState) -> Bilingual {
    state.communities.isByName
      ? Bilingual("urut nama", "by name") : Bilingual("urut wilayah", "by region")
  }

  private static func draw(
    _ place: Int, isSelected: Bool, _ state: AppState, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    guard let entry = state.communities.rows.record(place) else { return }
    let marks = state.communities.rows[place].marks
    let hasKeys = state.communities.pane == .list
    let codes = entry.firstSubsector?.code ?? ""
    var end = area.right
    if area.width >= 52 {
      let city = state.network.holdings[entry.city].title
      canvas.write(city, end - 20, y, .label, width: 20)
      end -= 21
    }
    canvas.write(codes, end - 3, y, .label, width: 3)
    RowName(
      entry.name, marks: marks, isSelected: isSelected, hasKeys: hasKeys,
      Rect(x: area.x, y: y, width: end - 4 - area.x, height: 1)
    ).draw(on: &canvas)
    if state.entry.isMarked(entry.id) {
      canvas.put("●", area.x + 1, y, Style(.accent, on: isSelected ? .lifted : .ground))
    }
  }
}
