import Controller
import Model

/// The blocks of the overview.
struct OverviewBlocks {
  let state: AppState
  let summary: NetworkSummary
  let glyphs: GlyphTier

  private var language: Language { state.language }

  /// The blocks in two columns, the most important first.
  var twoColumns: [[OverviewBlock]] {
    [
      [membership] + published + [islands, designations, quality],
      [subsectors, changes(most: 8), years],
    ]
  }

  /// The blocks in three columns; the changes lie below the second and third.
  var threeColumns: [[OverviewBlock]] {
    [
      [membership] + published + [islands, designations],
      [subsectors],
      [years, quality],
    ]
  }

  private func say(_ indonesian: String, _ english: String) -> String {
    Bilingual(indonesian, english).text(language)
  }

  private func title(_ indonesian: String, _ english: String, note: String = "") -> [Piece] {
    [Piece(say(indonesian, english), .title), Piece("  " + note, .label)]
  }

  private var membership: OverviewBlock {
    let rows = summary.membership.map { count in
      OverviewRow(
        name: count.key.title.text(language), number: language.grouped(count.count))
    }
    return table(
      title("Keanggotaan", "Membership", note: say("514 kab/kota", "514 cities")),
      .membership, rows, nameWidth: 20)
  }

  /// The member counts as they were published, below what is on record; nothing where there are none.
  private var published: [OverviewBlock] {
    guard !summary.published.isEmpty else { return [] }
    let heading = [
      Piece(say("jumlah anggota menurut terbitan", "member counts as published"), .label)
    ]
    let rows = summary.published.map { OverviewRow(name: line($0), number: "") }
    var block = table(heading, .published, rows, nameWidth: 20)
    block.isJoined = true
    return [block]
  }

  private func line(_ count: MemberCount) -> String {
    let source = count.source.flatMap { state.network.source($0) }
    let number = count.count.map { language.grouped($0) } ?? ""
    let sign = count.precision == .about ? "±" : count.precision == .moreThan ? ">" : ""
    return [sign + number, count.date ?? "", source?.publisher ?? say("tanpa sumber", "no source")]
      .joined(separator: " · ")
  }

  private var islands: OverviewBlock {
    let rows = summary.islands.map { count in
      OverviewRow(
        name: count.key.title.text(language), number: language.grouped(count.count),
        note: summary.islandSizes[count.key].map { "/ \($0)" } ?? "")
    }
    return table(
      title("Terdata per pulau", "With data, by islands"), .islands, rows, nameWidth: 20)
  }

  private var designations: OverviewBlock {
    let rows = summary.programmes.map { count in
      let provinces = summary.provincial[count.key] ?? 0
      return OverviewRow(
        name: count.key.title.text(language), number: language.grouped(count.count),
        note: provinces > 0 ? say("+\(provinces) provinsi", "+\(provinces) province") : "")
    }
    return table(
      title("Penetapan", "Designations", note: say("kab/kota", "cities")), .designations, rows,
      nameWidth: 16)
  }

  private var subsectors: OverviewBlock {
    let cells = summary.subsectors.cells
    let largest = cells.compactMap(\.value.number).max() ?? 0
    var rows = zip(Subsector.allCases, cells).map { subsector, cell in
      OverviewRow(
        name: subsector.shortTitle.text(language),
        number: cell.value.number.map { language.decimal($0, places: 0) } ?? "·",
        share: cell.value.number.map { largest > 0 ? $0 / largest : 0 })
    }
    let year = cells.compactMap(\.year).max().map(String.init) ?? ""
    let measure = summary.subsectorMeasure.title.text(language)
    let heading = [
      Piece(measure, .title), Piece("  Indonesia · \(year)", .label),
    ]
    if let concentration { rows.append(OverviewRow(name: concentration, number: "")) }
    let table = self.table(heading, .subsectors, rows, nameWidth: 21)
    let source = subsectorSource
    return OverviewBlock(section: .subsectors, height: table.height + 1) { area, canvas in
      table.draw(area, &canvas)
      guard table.height < area.height else { return }
      canvas.write(source, area.x + 2, area.y + table.height, width: area.width - 2)
    }
  }

  /// The unit of the bars, and who published them.
  private var subsectorSource: [Piece] {
    let cells = summary.subsectors.cells
    let unit = summary.subsectorMeasure.figureKind?.unit.title.text(language) ?? ""
    let source = cells.compactMap(\.source).first.flatMap { state.network.source($0) }
    let parts = [unit, source?.publisher ?? ""]
    return [Piece(parts.filter { !$0.isEmpty }.joined(separator: " · "), .label)]
  }

  /// How concentrated the subsectors are; it opens the shares that it is made of.
  private var concentration: String? {
    guard let index = summary.concentration else { return nil }
    let known = summary.subsectors.cells.count { $0.value.number != nil }
    let number = language.decimal(1 / index, places: 2)
    return "HHI \(language.decimal(index, places: 4))"
      + say(" · n \(known) · setara \(number)", " · n \(known) · effective \(number)")
  }

  private var years: OverviewBlock {
    let largest = summary.years.map(\.count).max() ?? 0
    let rows = summary.years.map { count in
      OverviewRow(
        name: String(count.key), number: language.grouped(count.count),
        share: largest > 0 ? Double(count.count) / Double(largest) : 0)
    }
    return table(
      title("Penetapan per tahun", "Designations by year"), .years, rows, nameWidth: 6)
  }

  /// What changed last, as many rows as `most` at once.
  func changes(most: Int) -> OverviewBlock {
    let rows = summary.changes.map { change in
      let region = state.network.title(of: .region(change.region))
      let what = [change.kind.title.text(language), change.name].filter { !$0.isEmpty }
      return OverviewRow(
        name: region, number: String(change.at.prefix(10)),
        note: "\(change.by) · \(what.joined(separator: " "))")
    }
    let all = table(title("Perubahan terakhir", "Latest changes"), .changes, rows, nameWidth: 24)
    return OverviewBlock(section: .changes, height: min(all.height, most + 1), draw: all.draw)
  }

  private var quality: OverviewBlock {
    let quality = summary.quality
    let cells = language.grouped(quality.cells)
    let share = quality.cells > 0 ? Double(quality.filled) / Double(quality.cells) : 0
    let names = [
      say("terisi", "filled"), say("bersumber", "with a source"),
      say("sebelum \(quality.oldBefore)", "before \(quality.oldBefore)"),
    ]
    let rows = zip(names, [quality.filled, quality.sourced, quality.old]).map { name, count in
      OverviewRow(name: name, number: language.grouped(count))
    }
    let note = "\(language.percent(share))% · \(cells) \(say("sel", "cells"))"
    return table(
      title("Keterisian", "Coverage", note: note), .quality, rows, nameWidth: 20)
  }

  /// A heading and its rows; the row under the cursor is marked.
  private func table(
    _ heading: [Piece], _ section: OverviewSection, _ rows: [OverviewRow], nameWidth: Int
  ) -> OverviewBlock {
    let numberWidth = rows.map { Canvas.width(of: $0.number) }.max() ?? 0
    return OverviewBlock(section: section, height: rows.count + 1) {
      [state, glyphs] area, canvas in
      canvas.write(heading, area.x + 2, area.y, width: area.width - 2)
      let shown = max(0, area.height - 1)
      let isHere = section == state.overview.section
      let first = isHere ? max(0, state.overview.row - shown + 1) : 0
      for (line, row) in rows.dropFirst(first).prefix(shown).enumerated() {
        let isSelected = isHere && first + line == state.overview.row
        Self.draw(
          row, isSelected: isSelected, area, area.y + 1 + line, nameWidth: nameWidth,
          numberWidth: numberWidth, glyphs, &canvas)
      }
    }
  }

  private static func draw(
    _ row: OverviewRow, isSelected: Bool, _ area: Rect, _ y: Int, nameWidth: Int,
    numberWidth: Int, _ glyphs: GlyphTier, _ canvas: inout Canvas
  ) {
    let ground: Role = isSelected ? .lifted : .ground
    if isSelected {
      canvas.fill(Rect(x: area.x, y: y, width: area.width, height: 1), ground: .lifted)
      canvas.put("▌", area.x, y, Style(.accent, on: .lifted))
    }
    let name = Style(isSelected ? .text : .quiet, on: ground, bold: isSelected)
    guard !row.number.isEmpty else {
      canvas.write(row.name, area.x + 2, y, name, width: area.width - 2)
      return
    }
    canvas.write(row.name, area.x + 2, y, name, width: nameWidth - 1)
    let numberEnd = area.x + 2 + nameWidth + numberWidth
    canvas.write(row.number, endingAt: numberEnd, y, Style(.text, on: ground))
    let rest = numberEnd + (numberWidth > 0 ? 2 : 1)
    if let share = row.share, area.right - rest >= 4 {
      let style = Style(isSelected ? .link : .bar, on: ground)
      Bar.drawThin(share, rest, y, width: min(48, area.right - rest), style, glyphs, on: &canvas)
    }
    if !row.note.isEmpty {
      canvas.write(row.note, rest, y, Style(.label, on: ground), width: area.right - rest)
    }
  }
}
