import Controller
import Model

/// The list of cities: name, fingerprint, communities.
enum CityListView {
  static func draw(
    _ state: AppState, _ appearance: Appearance, _ area: Rect, isWide: Bool, _ frame: inout Frame
  ) {
    let cities = state.cities
    FilterLine.draw(
      cities.filter, shown: cities.rows.count, total: cities.total,
      prompt: prompt(state), state.language, area.x, area.y, width: area.width, on: &frame)
    let columns = Columns(area, isWide: isWide)
    drawHeader(state, columns, area.y + 2, &frame.canvas)
    let rows = area.height - 3
    for line in 0..<max(0, rows) {
      let place = cities.cursor.top + line
      guard cities.rows.indices.contains(place) else { break }
      let line = Rect(x: area.x, y: area.y + 3 + line, width: area.width, height: 1)
      frame.targets.append(Target(line, .screen(.select(row: place, column: 0))))
      draw(
        cities.rows[place], isSelected: place == cities.cursor.index, state, appearance, columns,
        line.y, &frame.canvas)
    }
    if cities.rows.isEmpty { drawNothing(state, area, &frame.canvas) }
    drawElsewhere(state, area, &frame.canvas)
  }

  /// Where the columns stand.
  struct Columns {
    let left: Int
    let name: Int
    let nameWidth: Int
    let strip: Int?
    let count: Int

    init(_ area: Rect, isWide: Bool) {
      left = area.x
      count = area.right
      name = area.x + 2
      strip = isWide ? count - 5 - 1 - Subsector.count : nil
      nameWidth = (strip ?? count - 5) - name - 1
    }
  }

  private static func prompt(_ state: AppState) -> Bilingual {
    let order = state.cities.order.title
    return state.cities.showsAll
      ? Bilingual(
        "semua · urut \(order.indonesian)", "all · by \(order.english)")
      : Bilingual(
        "terdata · urut \(order.indonesian)", "with data · by \(order.english)")
  }

  private static func drawHeader(
    _ state: AppState, _ columns: Columns, _ y: Int, _ canvas: inout Canvas
  ) {
    let language = state.language
    canvas.write(Bilingual("Kab/Kota", "City").text(language), columns.name, y, .label)
    if let strip = columns.strip {
      let measure = state.index?.fingerprintMeasure ?? .level
      let title =
        measure == .level
        ? Bilingual("tingkat potensi", "potential level")
        : Bilingual("UMKM binaan", "coached MSMEs")
      canvas.write(title.text(language), strip, y, .label, width: Subsector.count)
    }
    canvas.write(Bilingual("Kom.", "Com.").text(language), endingAt: columns.count, y, .label)
  }

  private static func draw(
    _ row: CityRow, isSelected: Bool, _ state: AppState, _ appearance: Appearance,
    _ columns: Columns, _ y: Int, _ canvas: inout Canvas
  ) {
    guard let index = state.index else { return }
    let title = state.network.holdings[row.region].title
    RowName(
      title, marks: row.marks, isSelected: isSelected,
      Rect(x: columns.left, y: y, width: columns.nameWidth + 2, height: 1)
    ).draw(on: &canvas)
    if state.marked.contains(Registry.standard.regions[row.region].code) {
      let ground: Role = isSelected ? .lifted : .ground
      canvas.put(
        appearance.glyphs == .ascii ? "*" : "◆", columns.left + 1, y, Style(.accent, on: ground))
    }
    if let strip = columns.strip {
      Strip.draw(index.fingerprints[row.region], strip, y, appearance.glyphs, on: &canvas)
    }
    let count = index.counts[row.region].communities
    if count > 0 {
      canvas.write(
        state.language.grouped(count), endingAt: columns.count, y, isSelected ? .text : .quiet)
    } else {
      canvas.write("·", endingAt: columns.count, y, .rule)
    }
  }

  /// Says below a filtered list what the filter would find among the regions without data.
  private static func drawElsewhere(_ state: AppState, _ area: Rect, _ canvas: inout Canvas) {
    let cities = state.cities
    let y = area.y + 3 + max(1, cities.rows.count + (cities.rows.isEmpty ? 0 : 1))
    guard cities.elsewhere > 0, y < area.bottom else { return }
    let count = state.language.grouped(cities.elsewhere)
    let text =
      cities.rows.isEmpty
      ? Bilingual(" \(count) yang belum terdata cocok", " \(count) without data match")
      : Bilingual(" \(count) lagi yang belum terdata", " \(count) more without data")
    // While the filter takes the keys, Enter has to end it first.
    let key = state.keyName(of: "cities.all")
    canvas.write(
      [
        Piece(cities.filter.isEditing ? "Enter \(key)" : key, .accent),
        Piece(text.text(state.language), .label),
      ], area.x + 2, y, width: area.width - 2)
  }

  private static func drawNothing(_ state: AppState, _ area: Rect, _ canvas: inout Canvas) {
    let said = Bilingual("Tidak ada yang cocok.", "Nothing matches.")
    canvas.write(said.text(state.language), area.x + 2, area.y + 3, .text, width: area.width - 2)
    guard state.cities.elsewhere == 0 else { return }
    let mend = Bilingual("Esc menghapus saringan", "Esc clears the filter")
    canvas.write(mend.text(state.language), area.x + 2, area.y + 4, .label, width: area.width - 2)
  }
}
