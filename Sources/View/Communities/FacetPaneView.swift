import Controller
import Model

/// The facets with their live counts.
enum FacetPaneView {
  static func draw(_ state: AppState, _ area: Rect, _ frame: inout Frame) {
    let browser = state.communities
    let hasKeys = browser.pane == .facets
    let heading = Bilingual("Saringan", "Facets").text(state.language)
    frame.canvas.write(heading, area.x + 1, area.y, hasKeys ? .title : .label)
    for line in 0..<max(0, area.height - 2) {
      let place = browser.facetCursor.top + line
      guard browser.facets.indices.contains(place) else { break }
      let isHere = hasKeys && place == browser.facetCursor.index
      let line = Rect(x: area.x, y: area.y + 2 + line, width: area.width, height: 1)
      frame.targets.append(
        Target(line, .screen(.select(row: place, column: CommunitiesState.Pane.facets.rawValue))))
      draw(
        browser.facets[place], isHere: isHere, state.language, area, line.y, &frame.canvas)
    }
  }

  private static func draw(
    _ row: FacetRow, isHere: Bool, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    switch row {
    case .gap: break
    case .heading(let facet):
      canvas.write(facet.title.text(language), area.x + 1, y, .label, width: area.width - 1)
    case .more(_, let count):
      let number = language.grouped(count)
      let text = Bilingual("+\(number) lagi", "+\(number) more").text(language)
      canvas.write(text, area.x + 3, y, .label, width: area.width - 3)
    case .value(_, let value, let count, let isChosen):
      let ground: Role = isHere ? .lifted : .ground
      if isHere {
        canvas.fill(Rect(x: area.x, y: y, width: area.width, height: 1), ground: .lifted)
        canvas.put("▌", area.x, y, Style(.accent, on: .lifted))
      }
      let number = language.grouped(count)
      let start = canvas.write(
        number, endingAt: area.right, y, Style(isChosen ? .text : .label, on: ground))
      let style = Style(isChosen ? .accent : .quiet, on: ground, bold: isChosen)
      if isChosen { canvas.write("•", area.x + 1, y, Style(.accent, on: ground)) }
      canvas.write(
        value.title.text(language), area.x + 3, y, style, width: start - area.x - 4)
    }
  }
}
