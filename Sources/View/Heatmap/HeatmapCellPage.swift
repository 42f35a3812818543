import Controller
import Model

/// The page of one cell: every figure behind it, what was claimed beside what was verified, its
/// history, the chain, the designations, and what its area is made up of.
enum HeatmapCellPage {
  /// The columns of the names at the left.
  private static let names = 20

  static func draw(_ state: AppState, _ area: Rect, _ canvas: inout Canvas) {
    guard let row = state.heatmap.selectedRow else { return }
    let lines = lines(row, state, area.width)
    let height = min(area.height, lines.count + 3)
    let panel = Rect(
      x: area.x - 1, y: area.bottom - height, width: area.width + 2, height: height)
    canvas.clear(panel)
    canvas.fill(panel, ground: .panel)
    let hint = hint(row.area).text(state.language)
    let room = area.width - Canvas.width(of: hint) - 2
    let place = state.network.title(of: row.area) + " · "
    let subsector = state.heatmap.subsector
    let title = place + subsector.title.text(state.language)
    let short = place + subsector.shortTitle.text(state.language)
    canvas.write(
      Canvas.width(of: title) <= room ? title : short, area.x, panel.y,
      Style(.text, on: .panel, bold: true), width: room)
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
    if area.isRegion {
      return Bilingual("Enter buka kab/kota · Esc tutup", "Enter opens the city · Esc closes")
    }
    return Bilingual("Esc tutup", "Esc closes")
  }

  private static func lines(_ row: MeasureRow, _ state: AppState, _ width: Int) -> [[Piece]] {
    let heatmap = state.heatmap
    let own = HeatmapCellText.pieces(
      row[heatmap.subsector], heatmap.measure, state.language,
      reference: heatmap.referenceTitle(of: row.area, state.network))
    var lines = [named(heatmap.measure.title, own, state.language)]
    if let profile = heatmap.profile {
      lines += HeatmapProfileLines.lines(profile, row.area, state)
    }
    lines += figures(row, state, width)
    return lines
  }

  private static func figures(
    _ row: MeasureRow, _ state: AppState, _ width: Int
  ) -> [[Piece]] {
    let subsector = state.heatmap.subsector
    guard case .region(let code) = row.area, let holdings = state.network.holdings(of: code) else {
      let facts = state.network.reference.facts.filter {
        $0.area == row.area && $0.subsector == subsector && !$0.stamp.isDeleted
      }
      let isIndicative = facts.contains(where: \.isIndicative)
      return figures(facts.compactMap(\.figure), nil, state, width, isIndicative: isIndicative)
    }
    let records = holdings.potentials.filter {
      !$0.stamp.isDeleted && $0.subsector == subsector
    }
    let figures = records.flatMap(\.figures)
    return self.figures(figures.filter { $0.kind.chainLink == nil }, holdings, state, width)
      + chain(figures, width, state.language)
      + holdings.designations.filter { $0.subsector == subsector && !$0.stamp.isDeleted }
      .flatMap { lines(of: $0, holdings, state) }
      + communities(holdings, subsector, state.language)
  }

  /// Of each kind a line a year, the newest first: what counts, and beside it what else is said.
  private static func figures(
    _ figures: [Figure], _ holdings: CityHoldings?, _ state: AppState, _ width: Int,
    isIndicative: Bool = false
  ) -> [[Piece]] {
    FigureKind.allCases.flatMap { kind -> [[Piece]] in
      let own = figures.filter { $0.kind == kind }
      let years = Set(own.map(\.year)).sorted(by: >)
      return years.enumerated().flatMap { place, year in
        let beside = own.filter { $0.year == year }.sorted { $0.standing < $1.standing }
        let name = place == 0 ? kind.title : Bilingual(same: "")
        return line(
          name, year, beside, holdings, state, width, isIndicative: isIndicative)
      }
    }
  }

  private static func line(
    _ name: Bilingual, _ year: Int, _ figures: [Figure], _ holdings: CityHoldings?,
    _ state: AppState, _ width: Int, isIndicative: Bool
  ) -> [[Piece]] {
    let language = state.language
    var pieces = [Piece("\(year)  ", .label)]
    for (place, figure) in figures.enumerated() {
      if place > 0 { pieces.append(Piece("   ", .label)) }
      let isVerified = figure.standing == .verified
      pieces += [
        Piece(figure.standing.sign + " ", isVerified ? .good : .label),
        Piece(amount(figure, language), place == 0 ? .text : .quiet),
        Piece(" " + figure.standing.title.text(language), .label),
      ]
    }
    if isIndicative { pieces.append(Piece(" · " + Words.indicative.text(language), .label)) }
    let line = named(name, pieces, language)
    let from = origin(figures, holdings, state)
    guard !from.isEmpty else { return [line] }
    let used = Canvas.width(of: line)
    guard used + 2 + Canvas.width(of: from) > width else {
      return [line + [Piece("  " + from, .quiet)]]
    }
    return [line, named(Bilingual(same: ""), [Piece(from, .quiet)], language)]
  }

  /// Where figures come from, each source once.
  private static func origin(
    _ figures: [Figure], _ holdings: CityHoldings?, _ state: AppState
  ) -> String {
    var names: [String] = []
    for id in figures.compactMap(\.source) {
      guard let source = state.network.source(id, in: holdings) else { continue }
      let name = [source.publisher, source.title].compactMap { $0 }.joined(separator: ": ")
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: "; ")
  }

  private static func amount(_ figure: Figure, _ language: Language) -> String {
    guard let number = figure.value.number else { return figure.value.absence.text(language) }
    let text = language.decimal(number, places: number == number.rounded() ? 0 : 1)
    switch figure.kind.unit {
    case .rupiah: return "Rp" + text
    case .dollars: return "US$" + text
    default: return text
    }
  }

  /// The links of the chain side by side, of the newest year; on a second line what has no room.
  private static func chain(
    _ figures: [Figure], _ width: Int, _ language: Language
  ) -> [[Piece]] {
    let links = FigureKind.chain.map { kind in
      (kind, Figure.counting(among: figures.filter { $0.kind == kind }))
    }
    guard links.contains(where: { $0.1 != nil }) else { return [] }
    var pieces: [Piece] = []
    for (kind, figure) in links {
      let title = kind.chainLink?.title.text(language) ?? ""
      pieces.append(Piece(title + " ", .label))
      pieces.append(
        Piece((figure?.value.number.map { language.decimal($0, places: 0) } ?? "·") + "  ", .text))
    }
    let years = links.compactMap { $0.1?.year }
    if let first = years.min(), let last = years.max() {
      pieces.append(Piece(first == last ? "\(last)" : "\(first)–\(last)", .label))
    }
    let name = Bilingual("rantai nilai 0–4", "value chain 0–4")
    let whole = named(name, pieces, language)
    guard Canvas.width(of: whole) > width else { return [whole] }
    // Three links, each a name and a number, and then the rest.
    let rest = named(Bilingual(same: ""), Array(pieces.dropFirst(6)), language)
    return [named(name, Array(pieces.prefix(6)), language), rest]
  }

  /// A designation, and below it who reported it.
  private static func lines(
    of designation: Designation, _ holdings: CityHoldings, _ state: AppState
  ) -> [[Piece]] {
    let language = state.language
    var pieces = [
      Piece(designation.year.map(String.init) ?? "", .label),
      Piece(designation.isFlagship ? "  ★" : "   ", .accent),
      Piece(" " + (designation.field ?? ""), .text),
    ]
    if let attestation = designation.attestation {
      pieces.append(Piece(" · " + attestation.title.text(language), .label))
    }
    let line = named(designation.programme?.title ?? Bilingual(same: ""), pieces, language)
    let publishers = designation.sources.compactMap {
      state.network.source($0, in: holdings)?.publisher
    }
    guard !publishers.isEmpty else { return [line] }
    let from = [Piece(publishers.joined(separator: ", "), .quiet)]
    return [line, named(Bilingual(same: ""), from, language)]
  }

  private static func communities(
    _ holdings: CityHoldings, _ subsector: Subsector, _ language: Language
  ) -> [[Piece]] {
    let counts = holdings.communities.subsectorCounts
    guard holdings.communities.current > 0, counts.indices.contains(subsector.index) else {
      return []
    }
    let all = holdings.communities.current
    let text = Bilingual(
      "\(counts[subsector.index]) dari \(all) komunitas, dihitung dari data",
      "\(counts[subsector.index]) of \(all) communities, counted from the records")
    return [named(Bilingual("komunitas", "communities"), [Piece(text.text(language))], language)]
  }

  /// A line with a name at the left.
  static func named(_ name: Bilingual, _ pieces: [Piece], _ language: Language) -> [Piece] {
    let text = name.text(language)
    let room = max(names, Canvas.width(of: text) + 1)
    let gap = String(repeating: " ", count: room - Canvas.width(of: text))
    return [Piece(text + gap, .label)] + pieces
  }
}
