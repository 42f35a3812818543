import Controller
import Model

/// The page of one cell: every figure behind it, with year, standing and source.
enum HeatmapCellPage {
  static func draw(_ state: AppState, _ area: Rect, _ canvas: inout Canvas) {
    guard let row = state.heatmap.selectedRow else { return }
    let lines = lines(row, state)
    let height = min(area.height, lines.count + 3)
    let panel = Rect(
      x: area.x - 1, y: area.bottom - height, width: area.width + 2, height: height)
    canvas.clear(panel)
    canvas.fill(panel, ground: .panel)
    let title =
      "\(state.network.title(of: row.area)) · \(state.heatmap.subsector.title.text(state.language))"
    canvas.write(title, area.x, panel.y, Style(.text, on: .panel, bold: true))
    let hint = hint(row.area).text(state.language)
    canvas.write(hint, endingAt: area.right, panel.y, Style(.label, on: .panel))
    for (index, line) in lines.prefix(max(0, height - 3)).enumerated() {
      var x = area.x
      for piece in line {
        x += canvas.write(
          piece.text, x, panel.y + 2 + index, piece.style.on(.panel), width: area.right - x)
      }
    }
  }

  private static func hint(_ area: Area) -> Bilingual {
    if case .region = area {
      return Bilingual("Enter buka kab/kota · Esc tutup", "Enter opens the city · Esc closes")
    }
    return Bilingual("Esc tutup", "Esc closes")
  }

  private static func lines(_ row: MeasureRow, _ state: AppState) -> [[Piece]] {
    let subsector = state.heatmap.subsector
    var lines: [[Piece]] = []
    if case .region(let code) = row.area, let holdings = state.network.holdings(of: code) {
      for kind in FigureKind.allCases {
        let figures = holdings.figures(kind, subsector).sorted { $0.year > $1.year }
        lines += figures.map { line($0, holdings, state) }
      }
      lines += holdings.designations.filter { $0.subsector == subsector }.map { designation in
        [
          Piece(pad(designation.programme?.title.text(state.language) ?? "", 16), .label),
          Piece(designation.year.map(String.init) ?? "", .text),
          Piece(designation.isFlagship ? "  ★" : "   ", .accent),
          Piece("  " + (designation.field ?? ""), .quiet),
        ]
      }
    } else {
      let facts = state.network.reference.facts.filter {
        $0.area == row.area && $0.subsector == subsector
      }
      lines = facts.compactMap { fact in fact.figure.map { line($0, nil, state) } }
      if lines.isEmpty {
        lines.append(
          HeatmapCellText.pieces(row[subsector], state.heatmap.measure, state.language))
      }
    }
    if lines.isEmpty { lines.append([Piece(Words.unknown.text(state.language), .label)]) }
    return lines
  }

  private static func line(
    _ figure: Figure, _ holdings: CityHoldings?, _ state: AppState
  ) -> [Piece] {
    let language = state.language
    let number =
      switch figure.value {
      case .value(let number): language.decimal(number, places: number == number.rounded() ? 0 : 1)
      case .zero: "0"
      case .unknown: Words.unknown.text(language)
      case .notApplicable: Bilingual("tidak berlaku", "not applicable").text(language)
      }
    let source = figure.source.flatMap { state.network.source($0, in: holdings) }
    let from = [source?.publisher, source?.title].compactMap { $0 }.joined(separator: ": ")
    return [
      Piece(pad(figure.kind.title.text(language), 16), .label),
      Piece(padLeft(number, 12), .text),
      Piece("  \(figure.year)  ", .label),
      Piece(figure.standing.sign + " ", figure.standing == .verified ? .good : .label),
      Piece(pad(figure.standing.title.text(language), 20), .label),
      Piece(from, .quiet),
    ]
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Canvas.width(of: text)))
  }

  private static func padLeft(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - Canvas.width(of: text))) + text
  }
}
