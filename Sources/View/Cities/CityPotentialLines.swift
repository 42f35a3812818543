import Controller
import Model

/// The potential on a city's page: a line a subsector, the strongest first, with size,
/// specialisation, communities and value chain beside each other.
struct CityPotentialLines {
  let profile: CityProfile
  /// What is seen of it beside the others; nil where that is not worked out.
  let insight: CityInsight?
  let width: Int
  let labelWidth: Int
  /// Whether the subsectors without data are named too.
  let listsUnknown: Bool
  let language: Language
  private let columns: CityPotentialColumns

  init(
    _ profile: CityProfile, _ insight: CityInsight?, width: Int, labelWidth: Int,
    listsUnknown: Bool, awaitsInsight: Bool, _ language: Language
  ) {
    self.profile = profile
    self.insight = insight
    (self.width, self.labelWidth) = (width, labelWidth)
    self.listsUnknown = listsUnknown
    self.language = language
    // The column has its place before the quotients are worked out, or the page would jump.
    let isCounted = profile.rows.contains { row in
      [row.businesses, row.workers, row.coached].contains { $0 != nil }
    }
    columns = CityPotentialColumns(
      profile, quotients: isCounted && (awaitsInsight || insight != nil), width: width)
  }

  /// The heading, the 16 subsectors as far as known, and what the views of them differ in.
  var lines: [CityPageLine] {
    let known = profile.rows.filter(\.isShown)
    guard !known.isEmpty else {
      let none = Bilingual("Potensi 16 subsektor belum didata", "No data on the 16 subsectors yet")
      return [CityPageLine([Piece(none.text(language), .label)])] + difference
    }
    return [header] + known.map(line) + unknown + notes + left + difference
  }

  private var isComposition: Bool { columns.numbers.contains { $0.column == .coached } }

  private var header: CityPageLine {
    var line = CityPageLine([Piece(Bilingual("Potensi", "Potential").text(language), .title)])
    let level = Bilingual("tingkat", "level").text(language)
    let hasBar = columns.bar.width > 0
    if let column = columns.level {
      if columns.bar.width >= Canvas.width(of: level) {
        line.add(level, .label, at: columns.bar.column)
      } else {
        line.add(level, .label, endingAt: column + 1)
      }
    } else if hasBar {
      line.add(
        Bilingual("UMKM binaan", "coached MSMEs").text(language), .label, at: columns.bar.column)
    }
    for (column, end) in columns.numbers where column != .coached || !hasBar {
      let title = CityPotentialColumns.title(column, width: width).text(language)
      line.add(title, .label, endingAt: column == .quotient ? end - 1 : end)
    }
    return line
  }

  private func line(_ row: CityProfile.Row) -> CityPageLine {
    var line = CityPageLine(
      [Piece(row.subsector.shortTitle.text(language), .quiet)], link: .subsector(row.subsector))
    if row.isFlagship { line.add("★", .accent, at: columns.names + (width < 46 ? 0 : 1)) }
    let share = columns.level == nil ? row.coachedShare : row.level?.value.number.map { $0 / 5 }
    if columns.bar.width > 0, let share {
      line.bar = .init(column: columns.bar.column, width: columns.bar.width, share: share)
    }
    if let column = columns.level {
      let level = row.level?.value.number.map { language.decimal($0, places: 0) }
      line.add(level ?? mark(row.level), level == nil ? .label : .text, at: column)
    }
    for (column, end) in columns.numbers {
      let number = number(column, row)
      // The mark of a small number stands behind it, in a column of its own.
      let isQuotient = column == .quotient
      line.add(
        number ?? absence(column, row), number == nil ? .label : .text,
        endingAt: isQuotient ? end - 1 : end)
      if isQuotient, insight?.quotients[row.subsector.index]?.isSmall == true {
        line.add("*", .alert, at: end - 1)
      }
    }
    if let column = columns.year, let figure = size(row) ?? row.level {
      let style: Style = figure.standing == .verified ? .good : .label
      line.add(figure.standing.sign, style, at: column)
      line.add(String(figure.year), .label, at: column + 2)
    }
    return line
  }

  /// The figure in the first of the columns of sizes.
  private func size(_ row: CityProfile.Row) -> Figure? {
    columns.numbers.lazy.compactMap { figure($0.column, row) }.first
  }

  private func figure(
    _ column: CityPotentialColumns.Column, _ row: CityProfile.Row
  ) -> Figure? {
    switch column {
    case .businesses: row.businesses
    case .workers: row.workers
    case .coached: row.coached
    case .quotient, .communities, .chain: nil
    }
  }

  private func number(
    _ column: CityPotentialColumns.Column, _ row: CityProfile.Row
  ) -> String? {
    switch column {
    case .businesses, .workers:
      figure(column, row)?.value.number.map { language.decimal($0, places: 0) }
    case .coached: row.coachedShare.map { language.percent($0) + "%" }
    case .quotient:
      insight?.quotients[row.subsector.index].map {
        language.decimal($0.quotient, places: 1)
      }
    case .communities: row.communities > 0 ? language.grouped(row.communities) : nil
    case .chain: row.chain.map { language.decimal($0, places: 1) }
    }
  }

  private func absence(
    _ column: CityPotentialColumns.Column, _ row: CityProfile.Row
  ) -> String { mark(figure(column, row)) }

  /// What stands for a figure without a number.
  private func mark(_ figure: Figure?) -> String {
    String((figure?.value ?? .unknown).absenceSign)
  }

  /// The subsectors without data: each by its name, or how many they are.
  private var unknown: [CityPageLine] {
    let unknown = profile.rows.filter { !$0.isShown }
    guard !unknown.isEmpty else { return [] }
    guard listsUnknown, width >= 46 else {
      let text = Bilingual(
        "\(unknown.count) subsektor lain belum didata",
        width < 46
          ? "\(unknown.count) others: no data yet"
          : "\(unknown.count) other subsectors: no data yet")
      return [CityPageLine([Piece("· ", .rule), Piece(text.text(language), .label)])]
    }
    return unknown.map { row in
      var line = CityPageLine([Piece(row.subsector.shortTitle.text(language), .label)])
      line.add(Words.unknown.text(language), .label, at: columns.bar.column)
      return line
    }
  }

  private var notes: [CityPageLine] {
    let composition =
      isComposition ? wrapped(Words.coachedNote.text(language), from: 0, .label) : []
    guard let insight, columns.numbers.contains(where: { $0.column == .quotient }),
      insight.quotients.allSatisfy({ $0 == nil })
    else { return composition }
    let few = Bilingual(
      "LQ: terlalu sedikit yang terdata", "LQ: too few of the subsectors are known")
    return composition + wrapped(few.text(language), from: 0, .label)
  }

  /// What has no column: a line each, with as many of the largest as have room.
  private var left: [CityPageLine] {
    columns.left.filter { $0 != .quotient }.compactMap { column in
      let title: Bilingual =
        column == .chain
        ? Bilingual("Rantai 0–4", "Chain 0–4") : Bilingual("Komunitas", "Communities")
      let known = profile.rows.filter { number(column, $0) != nil }
      let sorted = known.sorted { left, right in
        let (a, b) =
          column == .chain
          ? (left.chain ?? 0, right.chain ?? 0)
          : (Double(left.communities), Double(right.communities))
        return a != b ? a > b : left.subsector < right.subsector
      }
      var text = ""
      for row in sorted {
        let part = "\(row.subsector.code) \(number(column, row) ?? "")"
        let longer = text.isEmpty ? part : text + " · " + part
        guard labelWidth + Canvas.width(of: longer) <= width else { break }
        text = longer
      }
      var line = CityPageLine([Piece(title.text(language), .label)])
      line.add(text, .text, at: labelWidth)
      return line
    }
  }

  /// What each way of looking puts first, where that is not the same.
  private var difference: [CityPageLine] {
    let views = profile.views(specialty: insight?.specialty)
    guard views.differ else { return [] }
    let parts = views.leaders.map { leader in
      // Its words stay together.
      leader.view.title.text(language).replacing(" ", with: "\u{a0}") + "\u{a0}"
        + leader.subsectors.map(\.code).joined(separator: "/")
    }
    let title = Bilingual("Saling beda", "They differ").text(language)
    var lines = wrapped(parts.joined(separator: " · "), from: labelWidth, .text)
    lines[0].columns.insert(
      .init(at: 0, pieces: [Piece(title, .alert.bold)]), at: 0)
    return [CityPageLine()] + lines
  }

  private func wrapped(_ text: String, from column: Int, _ style: Style) -> [CityPageLine] {
    TextWrap.lines(text, width: width - column).map { part in
      var line = CityPageLine()
      line.add(part.replacing("\u{a0}", with: " "), style, at: column)
      return line
    }
  }
}
