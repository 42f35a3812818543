import Controller
import Model

/// The potential on a city's page: a line a subsector, the strongest first.
struct CityPotentialLines {
  let profile: CityProfile
  let width: Int
  /// Whether the subsectors without data are named too.
  let listsUnknown: Bool
  let language: Language

  private var hasLevels: Bool { profile.rows.contains { $0.level != nil } }
  private var hasCoached: Bool { profile.rows.contains { $0.coached != nil } }
  private var barWidth: Int {
    width >= 100 ? 28 : width >= 72 ? 18 : width >= 58 ? 12 : width >= 46 ? 6 : 0
  }
  private var workersColumn: Int { levelColumn + 31 }
  private var hasWorkers: Bool {
    width > workersColumn && profile.rows.contains { $0.workers != nil }
  }
  private var nameWidth: Int { barWidth > 0 ? 21 : 20 }
  private var barColumn: Int { nameWidth + (barWidth > 0 ? 3 : 2) }
  private var businessesEnd: Int { levelColumn + 9 }
  private var levelColumn: Int { barColumn + (barWidth > 0 ? barWidth + 2 : 0) }

  /// The heading, the 16 subsectors as far as known, and what the figures disagree on.
  var lines: [CityPageLine] {
    let known = profile.rows.filter(\.isKnown)
    guard !known.isEmpty else {
      let none = Bilingual("Potensi 16 subsektor belum didata", "No data on the 16 subsectors yet")
      return [CityPageLine([Piece(none.text(language), .label)])]
    }
    return [header] + known.map(line) + unknown + notes + disagreement
  }

  private var header: CityPageLine {
    var line = CityPageLine([Piece(Bilingual("Potensi", "Potential").text(language), .title)])
    if hasLevels {
      let level = Bilingual("tingkat", "level").text(language)
      if barWidth > 0 {
        line.add(level, .label, at: barColumn)
      } else {
        line.add(level, .label, endingAt: barColumn + 1)
      }
      line.add(
        Bilingual("usaha", "firms").text(language), .label, endingAt: businessesEnd)
      if hasWorkers {
        line.add(
          Bilingual("tenaga kerja", "workers").text(language), .label, endingAt: workersColumn)
      }
    } else if hasCoached {
      let title = width >= 46 ? Bilingual("UMKM binaan", "coached MSMEs") : Bilingual("%", "%")
      line.add(title.text(language), .label, at: barColumn)
    }
    return line
  }

  private func line(_ row: CityProfile.Row) -> CityPageLine {
    var line = CityPageLine(
      [Piece(row.subsector.shortTitle.text(language), .quiet)], link: .subsector(row.subsector))
    if row.isFlagship { line.add("★", .accent, at: nameWidth) }
    if hasLevels {
      addLevel(row, to: &line)
    } else if hasCoached {
      addCoached(row, to: &line)
    }
    return line
  }

  private func addLevel(_ row: CityProfile.Row, to line: inout CityPageLine) {
    let level = row.level?.value.number
    if barWidth > 0, let level {
      line.bar = .init(column: barColumn, width: barWidth, share: level / 5)
    }
    let digit = barWidth > 0 ? barColumn + barWidth + 1 : barColumn
    if let level {
      line.add(language.decimal(level, places: 0), .text, at: digit)
    } else {
      line.add(mark(row.level), .label, at: digit)
    }
    let end = businessesEnd
    if let businesses = row.businesses?.value.number {
      line.add(language.grouped(Int(businesses)), .text, endingAt: end)
    } else {
      line.add(mark(row.businesses), .label, endingAt: end)
    }
    if hasWorkers {
      let workers = row.workers?.value.number.map { language.grouped(Int($0)) }
      line.add(
        workers ?? mark(row.workers), workers == nil ? .label : .text, endingAt: workersColumn)
    }
    if let figure = row.businesses ?? row.level, width >= end + 7 {
      let style: Style = figure.standing == .verified ? .good : .label
      line.add(figure.standing.sign, style, at: end + 1)
      line.add(String(figure.year), .label, at: end + 3)
    }
  }

  private func addCoached(_ row: CityProfile.Row, to line: inout CityPageLine) {
    guard let share = row.coachedShare, let figure = row.coached else { return }
    if barWidth > 0 {
      line.bar = .init(column: barColumn, width: barWidth, share: share)
    }
    let end = levelColumn + 4
    line.add(language.percent(share) + "%", .text, endingAt: end)
    if width >= end + 8 {
      line.add(figure.standing.sign, .label, at: end + 2)
      line.add(String(figure.year), .label, at: end + 4)
    }
  }

  /// What stands for a figure without a number.
  private func mark(_ figure: Figure?) -> String {
    String((figure?.value ?? .unknown).absenceSign)
  }

  /// The subsectors without data: each by its name, or how many they are.
  private var unknown: [CityPageLine] {
    let unknown = profile.rows.filter { !$0.isKnown }
    guard !unknown.isEmpty else { return [] }
    guard listsUnknown else {
      let text = Bilingual(
        "\(unknown.count) subsektor lain belum didata",
        "\(unknown.count) other subsectors: no data yet")
      return [CityPageLine([Piece("· ", .rule), Piece(text.text(language), .label)])]
    }
    return unknown.map { row in
      var line = CityPageLine([Piece(row.subsector.shortTitle.text(language), .label)])
      line.add(Words.unknown.text(language), .label, at: barColumn)
      return line
    }
  }

  private var notes: [CityPageLine] {
    guard hasCoached, !hasLevels else { return [] }
    return [CityPageLine([Piece(Words.coachedNote.text(language), .label)])]
  }

  private var disagreement: [CityPageLine] {
    guard let views = profile.disagreement else { return [] }
    var text = Bilingual(
      "unggulan \(views.flagship.code)", "flagship \(views.flagship.code)"
    ).text(language)
    if let largest = views.largest {
      text +=
        Bilingual(" · terbesar \(largest.code)", " · largest \(largest.code)").text(language)
    }
    if let communities = views.communities {
      text +=
        Bilingual(" · komunitas \(communities.code)", " · communities \(communities.code)")
        .text(language)
    }
    let label = Bilingual("Saling beda  ", "They differ  ").text(language)
    return [CityPageLine(), CityPageLine([Piece(label, .alert.bold), Piece(text, .label)])]
  }
}
