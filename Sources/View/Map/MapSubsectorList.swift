import Controller
import Model

/// The 16 subsectors of one region in the figure of the map, with bars.
struct MapSubsectorList {
  private let row: MeasureRow?
  private let measure: Measure?
  private let chosen: Subsector?
  private let flagship: Subsector?
  private let appearance: Appearance
  private let language: Language

  /// The subsectors of a region, as a place in the registry.
  init(_ region: Int, _ state: AppState, _ appearance: Appearance) {
    row = state.map.rows[region]
    if case .measure(let measure)? = state.map.figure {
      self.measure = measure
    } else {
      measure = nil
    }
    chosen = state.map.subsector
    flagship = state.network.holdings[region].agreedFlagship?.subsector
    self.appearance = appearance
    language = state.language
  }

  /// Whether nothing is known of any of them.
  var isEmpty: Bool {
    row?.cells.allSatisfy { $0.value.number == nil } ?? true
  }

  /// Draws them from the top down, column by column.
  func draw(columns: Int, _ area: Rect, _ canvas: inout Canvas) {
    guard let row, let measure else { return }
    let lines = (Subsector.count + columns - 1) / columns
    let width = min(52, (area.width + 3) / columns - 3)
    let numbers = row.cells.compactMap(\.value.number)
    let largest = measure.isGraded ? (measure == .level ? 5 : 4) : numbers.max() ?? 0
    let texts = Subsector.allCases.map { text(row[$0], measure) }
    let digits = texts.map { Canvas.width(of: $0) }.max() ?? 0
    for subsector in Subsector.allCases {
      let column = subsector.index / lines
      let x = area.x + column * (width + 3)
      let y = area.y + subsector.index % lines
      let isChosen = subsector == chosen
      // In narrow columns the codes have to do.
      let name = width < 24 ? 3 : min(20, width - digits - 5)
      let title = width < 24 ? subsector.code : subsector.shortTitle.text(language)
      canvas.write(title, x, y, isChosen ? .title : .label, width: name)
      if subsector == flagship {
        canvas.put(appearance.glyphs == .ascii ? "*" : "★", x + name, y, .accent)
      }
      let number = row[subsector].value.number
      canvas.write(
        texts[subsector.index], endingAt: x + width, y, number == nil ? Style(.bar) : .text)
      guard let number, largest > 0 else { continue }
      Bar.drawThin(
        number / largest, x + name + 2, y, width: width - name - digits - 3,
        isChosen ? .link : Style(.bar), appearance.glyphs, on: &canvas)
    }
  }

  private func text(_ cell: MeasuredValue, _ measure: Measure) -> String {
    guard let number = cell.value.number else { return String(cell.value.absenceSign) }
    return MapNumber.text(number, .measure(measure), language)
  }
}
