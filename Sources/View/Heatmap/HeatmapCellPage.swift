import Controller
import Model

/// The page of one cell: every figure behind it, with year, standing and source.
enum HeatmapCellPage {
  static func draw(_ state: AppState, _ area: Rect, _ canvas: inout Canvas) {
    guard let row = state.heatmap.selectedRow else { return }
    let lines = lines(row, state, area.width)
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

  private static func lines(
    _ row: MeasureRow, _ state: AppState, _ width: Int
  ) -> [[Piece]] {
    let subsector = state.heatmap.subsector
    var lines: [[Piece]] = []
    if case .region(let code) = row.area, let holdings = state.network.holdings(of: code) {
      for kind in FigureKind.allCases {
        let figures = holdings.figures(kind, subsector).sorted { $0.year > $1.year }
        lines += figures.flatMap { self.lines(of: $0, holdings, state, width) }
      }
      lines += holdings.designations.filter { $0.subsector == subsector && !$0.stamp.isDeleted }
        .flatMap { self.lines(of: $0, holdings, state) }
    } else {
      let facts = state.network.reference.facts.filter {
        $0.area == row.area && $0.subsector == subsector
      }
      lines = facts.flatMap { fact in
        fact.figure.map {
          self.lines(of: $0, nil, state, width, isIndicative: fact.isIndicative)
        } ?? []
      }
      if lines.isEmpty {
        lines.append(
          HeatmapCellText.pieces(row[subsector], state.heatmap.measure, state.language))
      }
    }
    if lines.isEmpty { lines.append([Piece(Words.unknown.text(state.language), .label)]) }
    return lines
  }

  /// A designation, and below it who reported it.
  private static func lines(
    of designation: Designation, _ holdings: CityHoldings, _ state: AppState
  ) -> [[Piece]] {
    let language = state.language
    var pieces = [
      Piece(pad(designation.programme?.title.text(language) ?? "", 16), .label),
      Piece(designation.year.map(String.init) ?? "", .text),
      Piece(designation.isFlagship ? "  ★" : "   ", .accent),
      Piece("  " + (designation.field ?? ""), .quiet),
    ]
    if let attestation = designation.attestation {
      pieces.append(Piece(" · " + attestation.title.text(language), .label))
    }
    let publishers = designation.sources.compactMap {
      state.network.source($0, in: holdings)?.publisher
    }
    guard !publishers.isEmpty else { return [pieces] }
    return [pieces, [Piece(pad("", 16) + publishers.joined(separator: ", "), .quiet)]]
  }

  /// A figure as one line; as two where its source would be cut.
  private static func lines(
    of figure: Figure, _ holdings: CityHoldings?, _ state: AppState, _ width: Int,
    isIndicative: Bool = false
  ) -> [[Piece]] {
    let language = state.language
    let number =
      switch figure.value {
      case .value(let number): language.decimal(number, places: number == number.rounded() ? 0 : 1)
      case .zero: "0"
      case .unknown, .notApplicable, .withheld: figure.value.absence.text(language)
      }
    let source = figure.source.flatMap { state.network.source($0, in: holdings) }
    let from = [source?.publisher, source?.title].compactMap { $0 }.joined(separator: ": ")
    var pieces = [
      Piece(pad(figure.kind.title.text(language), 13), .label),
      Piece(padLeft(number, 17), .text),
      Piece("  \(figure.year)  ", .label),
      Piece(figure.standing.sign + " ", figure.standing == .verified ? .good : .label),
      Piece(figure.standing.title.text(language), .label),
    ]
    if isIndicative { pieces.append(Piece(" · " + Words.indicative.text(language), .label)) }
    let used = Canvas.width(of: pieces)
    let column = max(58, used + 2)
    guard column + Canvas.width(of: from) > width else {
      return [pieces + [Piece(String(repeating: " ", count: column - used) + from, .quiet)]]
    }
    return [pieces, [Piece(pad("", 16) + from, .quiet)]]
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Canvas.width(of: text)))
  }

  private static func padLeft(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - Canvas.width(of: text))) + text
  }
}
