import Controller
import Model

/// What is said of the region under the cursor: name, province, number, fingerprint.
enum MapPaneView {
  /// Below the map, in as many lines as there are.
  static func drawBelow(
    _ state: AppState, _ appearance: Appearance, columns: Int, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    guard let region = state.map.selected, area.height > 0 else { return }
    let list = MapSubsectorList(region, state, appearance)
    let lines = (Subsector.count + columns - 1) / columns
    let isTall = area.height > lines + 1
    let heading = area.y + (isTall ? 1 : 0)
    let title = state.network.holdings[region].title
    var x = canvas.write(title, area.x, heading, .title, width: area.width) + area.x + 2
    if x + Subsector.count < area.right {
      x += drawStrip(region, state, appearance, x, heading, &canvas) + 2
    }
    let remarks = remarks(region, state)
    let second = heading + (isTall ? 2 : 1)
    guard isTall && !list.isEmpty || second >= area.bottom else {
      // Two lines: the number stands with the remarks, where it is not cut.
      canvas.write([province(region)], x, heading, width: max(0, area.right - x))
      let gap = remarks.isEmpty ? [] : [Piece(" · ", .label)]
      canvas.write(number(state) + gap + remarks, area.x, second, width: area.width)
      return
    }
    x = canvas.write(facts(region, state), x, heading, width: max(0, area.right - x))
    guard isTall, !list.isEmpty else { return }
    if x + 3 + Canvas.width(of: remarks) <= area.right {
      canvas.write(remarks, endingAt: area.right, heading)
    }
    let gap = area.height > lines + 2 ? 2 : 1
    list.draw(
      columns: columns, Rect(x: area.x, y: heading + gap, width: area.width, height: lines),
      &canvas)
  }

  /// Beside the map.
  static func drawBeside(
    _ state: AppState, _ appearance: Appearance, _ area: Rect, _ canvas: inout Canvas
  ) {
    guard let region = state.map.selected, area.height > 3 else { return }
    let title = state.network.holdings[region].title
    canvas.write(title, area.x, area.y, .title, width: area.width)
    canvas.write([province(region)], area.x, area.y + 1, width: area.width)
    canvas.write(number(state), area.x, area.y + 2, width: area.width)
    canvas.write(remarks(region, state), area.x, area.y + 3, width: area.width)
    _ = drawStrip(region, state, appearance, area.x, area.y + 5, &canvas)
    let list = MapSubsectorList(region, state, appearance)
    let top = area.y + 7
    let columns = area.bottom - top >= Subsector.count ? 1 : 2
    guard !list.isEmpty, area.bottom - top >= Subsector.count / columns else { return }
    list.draw(
      columns: columns,
      Rect(x: area.x, y: top, width: area.width, height: area.bottom - top), &canvas)
  }

  /// The fingerprint; returns its width.
  private static func drawStrip(
    _ region: Int, _ state: AppState, _ appearance: Appearance, _ x: Int, _ y: Int,
    _ canvas: inout Canvas
  ) -> Int {
    guard let prints = state.index?.fingerprints, prints.indices.contains(region) else { return 0 }
    Strip.draw(prints[region], x, y, appearance.glyphs, on: &canvas)
    return Subsector.count
  }

  /// The province, and the number that the mark is coloured by.
  private static func facts(_ region: Int, _ state: AppState) -> [Piece] {
    [province(region), Piece(" · ", .label)] + number(state)
  }

  private static func province(_ region: Int) -> Piece {
    let code = Registry.standard.regions[region].province
    return Piece(Registry.standard.province(code)?.name ?? "", .label)
  }

  private static func number(_ state: AppState) -> [Piece] {
    guard let figure = state.map.figure else { return [] }
    let number = state.map.selectedMark?.number
    let text = number.map { MapNumber.text($0, figure, state.language) }
    return [
      Piece(figure.title.text(state.language) + " ", .label),
      Piece(text ?? Words.unknown.text(state.language), text == nil ? .label : .text),
    ]
  }

  /// The designations, or else how many communities are on record.
  private static func remarks(_ region: Int, _ state: AppState) -> [Piece] {
    let holdings = state.network.holdings[region]
    let named = holdings.designations.filter { !$0.stamp.isDeleted }
    if let best = named.first(where: \.isFlagship) ?? named.first {
      let title = best.programme?.shortTitle.text(state.language) ?? ""
      let field = best.subsector?.title.text(state.language) ?? best.field ?? ""
      return [
        Piece(title + (best.year.map { " \($0)" } ?? ""), .link),
        Piece(best.isFlagship ? " ★" : "", .accent),
        Piece(field.isEmpty ? "" : " · " + field, .quiet),
      ]
    }
    guard let count = state.index?.counts[region].communities, count > 0 else { return [] }
    return [
      Piece(state.language.grouped(count), .text),
      Piece(
        Bilingual(" komunitas", count == 1 ? " community" : " communities").text(state.language),
        .label),
    ]
  }
}
