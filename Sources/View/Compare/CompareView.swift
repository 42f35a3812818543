import Controller
import Model

/// Draws regions side by side: a line a subsector, a number and a bar a region, and how far they
/// are apart.
enum CompareView {
  static func draw(
    _ compare: CompareState, _ state: AppState, _ appearance: Appearance, _ frame: inout Frame
  ) {
    let area = FormView.page(state, widest: 160, &frame.canvas)
    let columns = CompareColumns(compare.regions.count, in: area)
    drawHeading(compare, columns, state.language, area, &frame.canvas)
    let names = names(compare, columns, isRoomy: area.height >= Subsector.count + 7)
    let spare = area.height - 1 - Subsector.count - names.height
    var y = area.y + (spare >= 3 ? 2 : 1)
    drawNames(names, compare.column, columns, y, &frame.canvas)
    let apart = Bilingual("selisih", "apart").text(state.language)
    frame.canvas.write(apart, endingAt: columns.end, y, .label)
    y += names.height + (spare >= 5 ? 1 : 0)
    let foot = spare >= 1 ? 1 : 0
    let rows = max(1, area.bottom - y - foot)
    let top = max(0, min(compare.cursor.index, compare.rows.count - rows))
    for (line, row) in compare.rows.dropFirst(top).prefix(rows).enumerated() {
      draw(
        row, isHere: top + line == compare.cursor.index, compare, state.language, appearance,
        columns, y + line, &frame.canvas)
    }
    guard foot > 0 else { return }
    let last = y + min(rows, compare.rows.count) + (spare >= 5 ? 1 : 0)
    drawFoot(compare, state, columns, last, area, &frame.canvas)
  }

  /// The keys that work here.
  static func hints(_ language: Language, room: Int) -> [Piece] {
    HintLine.pieces(
      [
        ("Enter", Bilingual("buka sel", "open the cell")),
        ("s", Bilingual("urut", "order")), ("m", Bilingual("ukuran", "measure")),
        ("S", Bilingual("gambar", "picture")),
        ("Esc", Bilingual("kembali", "back")),
      ], language, room: room)
  }

  private static func drawHeading(
    _ compare: CompareState, _ columns: CompareColumns, _ language: Language, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    let title = compare.measure.title.text(language)
    let used = canvas.write(title, area.x, area.y, .title, width: area.width)
    var parts: [String] = []
    if let years = compare.table.years {
      parts.append(
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)")
    }
    parts.append(
      Bilingual("urut ", "by ").text(language) + compare.order.title.text(language))
    parts.append(compare.measure.explanation.text(language))
    if compare.measure != .level, columns.bar > 0 {
      parts.append(
        Bilingual("batang: terhadap yang terbesar di baris", "bars: to the largest in the row")
          .text(language))
    }
    // What does not fit is left out whole.
    let room = area.width - used - 2
    while parts.count > 1, Canvas.width(of: parts.joined(separator: " · ")) > room {
      parts.removeLast()
    }
    canvas.write(
      parts.joined(separator: " · "), area.x + used + 2, area.y, .label, width: max(0, room))
  }

  /// The lines over each region: its name, and where there is room its province.
  private struct Names {
    var lines: [[(text: String, isName: Bool)]]
    var height: Int { lines.map(\.count).max() ?? 1 }
  }

  private static func names(
    _ compare: CompareState, _ columns: CompareColumns, isRoomy: Bool
  ) -> Names {
    let width = columns.regionWidth - 1
    return Names(
      lines: compare.regions.map { code in
        guard let region = Registry.standard.region(code) else { return [] }
        let parts = TextWrap.lines(region.title, width: width).prefix(2)
        let province = Registry.standard.province(region.province)?.name ?? ""
        return parts.map { ($0, true) } + (isRoomy ? [(province, false)] : [])
      })
  }

  private static func drawNames(
    _ names: Names, _ column: Int, _ columns: CompareColumns, _ y: Int, _ canvas: inout Canvas
  ) {
    for (place, lines) in names.lines.enumerated() {
      let style: Style = place == column ? .accent.bold : Style(.text, bold: true)
      for (line, part) in lines.enumerated() {
        canvas.write(
          part.text, columns.regions[place], y + line, part.isName ? style : .label,
          width: columns.regionWidth - 1)
      }
    }
  }

  private static func draw(
    _ row: CompareRow, isHere: Bool, _ compare: CompareState, _ language: Language,
    _ appearance: Appearance, _ columns: CompareColumns, _ y: Int, _ canvas: inout Canvas
  ) {
    RowName(
      columns.hasCodes ? row.subsector.code : row.subsector.shortTitle.text(language), marks: [],
      isSelected: isHere,
      Rect(x: columns.name - 2, y: y, width: columns.nameWidth, height: 1)
    ).draw(on: &canvas)
    let whole = compare.measure == .level ? 5 : row.largest
    let number = HeatmapNumber(compare.measure, largest: compare.table.largest, language)
    for (place, cell) in row.cells.enumerated() where columns.regions.indices.contains(place) {
      let x = columns.regions[place]
      let isCursor = isHere && place == compare.column
      if isCursor {
        canvas.fill(
          Rect(x: x, y: y, width: CompareColumns.number, height: 1), ground: .lifted)
      }
      let ground: Role = isCursor ? .lifted : .ground
      let end = x + CompareColumns.number - 1
      guard let value = cell.value.number else {
        canvas.write(
          String(cell.value.absenceSign), endingAt: end, y, Style.label.on(ground))
        continue
      }
      let isLargest = row.gap?.isWide == true && value == row.largest
      let style = Style(isHere || isLargest ? .text : .quiet, on: ground, bold: isLargest)
      canvas.write(number.full(value), endingAt: end, y, style)
      // A bar beside nothing would look like a lead.
      guard row.gap != nil else { continue }
      Bar.drawThin(
        whole > 0 ? value / whole : 0, end + 2, y, width: columns.bar,
        isLargest ? .accent : Style(.bar), appearance.glyphs, on: &canvas)
    }
    guard let gap = row.gap else { return }
    canvas.write(
      text(gap, language), endingAt: columns.end, y, gap.isWide ? .accent : .label)
  }

  /// How far numbers are apart, in a few signs.
  static func text(_ gap: CompareRow.Gap, _ language: Language) -> String {
    switch gap {
    case .times(let ratio):
      ratio < 1.05 ? "=" : "×" + language.decimal(ratio, places: ratio < 9.95 ? 1 : 0)
    case .noneAndSome: "×∞"
    case .steps(let steps): steps == 0 ? "=" : "±" + language.decimal(steps, places: 0)
    }
  }

  /// The sum of each region or its mean, and how much of it is known.
  private static func drawFoot(
    _ compare: CompareState, _ state: AppState, _ columns: CompareColumns, _ y: Int, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    let language = state.language
    let sum = compare.measure.isAdditive
    let title = sum ? Bilingual("jumlah", "total") : Bilingual("rata-rata", "mean")
    canvas.write(title.text(language), columns.name, y, .label)
    let number = HeatmapNumber(compare.measure, largest: compare.table.largest, language)
    for (place, row) in compare.table.rows.enumerated()
    where columns.regions.indices.contains(place) {
      let end = columns.regions[place] + CompareColumns.number - 1
      let known = row.availability(in: Subsector.allCases)
      let total = compare.table.aggregate(of: row)
      canvas.write(total.map(sum ? number.full : number.aggregate) ?? "-", endingAt: end, y, .text)
      let said = Bilingual(
        "\(known.known)/\(known.total) terdata", "\(known.known)/\(known.total) known")
      let room = columns.regionWidth - CompareColumns.number - 2
      let long = said.text(language)
      let text = Canvas.width(of: long) <= room ? long : "\(known.known)/\(known.total)"
      if Canvas.width(of: text) <= room { canvas.write(text, end + 2, y, .label) }
    }
    drawPeople(compare, state, columns, y + 1, area, &canvas)
  }

  private static func drawPeople(
    _ compare: CompareState, _ state: AppState, _ columns: CompareColumns, _ y: Int, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    guard y < area.bottom else { return }
    canvas.write(
      Bilingual("penduduk", "population").text(state.language), columns.name, y, .label)
    for (place, code) in compare.regions.enumerated() {
      guard let region = Registry.standard.region(code) else { continue }
      let text = state.language.compact(Double(region.population))
      canvas.write(
        text, endingAt: columns.regions[place] + CompareColumns.number - 1, y, .quiet)
    }
  }
}
