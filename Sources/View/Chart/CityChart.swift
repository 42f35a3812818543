import Controller
import Model

/// A region's potential, as a chart: a line a subsector with what is known of it side by side.
public enum CityChart {
  private static let names = 200.0
  private static let rowHeight = 25.0

  /// The chart in a theme's colours; `date` is the day on which it is drawn.
  public static func svg(
    of code: RegionCode, _ state: AppState, theme: Theme, date: String
  ) -> String? {
    guard let region = Registry.standard.region(code),
      let holdings = state.network.holdings(of: code)
    else { return nil }
    let language = state.language
    let profile = CityProfile(holdings, threshold: state.network.identity.threshold)
    let insight = state.insight(of: code)
    let province = Registry.standard.province(region.province)?.name ?? ""
    let people =
      Bilingual("penduduk ", "population ").text(language)
      + language.grouped(region.population)
    let page = ChartPage(
      holdings.title, [province, people].joined(separator: " · "), width: 900, ChartColours(theme))
    return page.svg(foot(holdings, state, date)) { canvas, top in
      var y = drawDesignations(holdings, language, page, top, &canvas)
      y = drawTitles(profile, language, page, y, &canvas)
      for row in profile.rows {
        draw(row, insight, language, page, y, &canvas)
        y += rowHeight
      }
      return drawNotes(profile, insight, language, page, y, &canvas)
    }
  }

  private static func foot(
    _ holdings: CityHoldings, _ state: AppState, _ date: String
  ) -> ChartFoot {
    var names: [String] = []
    for source in holdings.sources where !source.stamp.isDeleted {
      let name = source.publisher ?? source.title ?? source.stamp.id
      if !names.contains(name) { names.append(name) }
    }
    return ChartFoot(sources: names, state, date: date)
  }

  private static func drawDesignations(
    _ holdings: CityHoldings, _ language: Language, _ page: ChartPage, _ top: Double,
    _ canvas: inout ChartCanvas
  ) -> Double {
    let listed = holdings.designations.filter { !$0.stamp.isDeleted }.map { designation in
      DisplayText(designation.label.text(language)).text
    }
    var y = top
    for line in listed.prefix(4) {
      canvas.text(
        line, ChartPage.margin, y + 4, size: 13, page.colours.accent, bold: true, room: page.room)
      y += 19
    }
    return y
  }

  /// The columns: where each begins, and its title.
  private static func columns(_ page: ChartPage) -> (bar: Double, room: Double, ends: [Double]) {
    let right = page.width - ChartPage.margin
    let bar = ChartPage.margin + names
    return (
      bar, right - 425 - bar,
      [right - 335, right - 240, right - 185, right - 105, right - 60, right]
    )
  }

  private static func hasLevels(_ profile: CityProfile) -> Bool {
    profile.rows.contains { $0.level != nil }
  }

  private static func drawTitles(
    _ profile: CityProfile, _ language: Language, _ page: ChartPage, _ top: Double,
    _ canvas: inout ChartCanvas
  ) -> Double {
    let columns = columns(page)
    let first =
      hasLevels(profile)
      ? Bilingual("tingkat 1–5", "level 1–5")
      : Bilingual("komposisi UMKM binaan", "make-up of coached MSMEs")
    canvas.text(first.text(language), columns.bar, top + 12, size: 11, page.colours.label)
    let titles = [
      Bilingual("usaha", "firms"), Bilingual("tenaga kerja", "workers"),
      Bilingual(same: "LQ"), Bilingual("komunitas", "communities"), Bilingual("rantai", "chain"),
      Bilingual("tahun", "year"),
    ]
    for (title, end) in zip(titles, columns.ends) {
      canvas.text(title.text(language), end, top + 12, size: 11, page.colours.label, .end)
    }
    return top + 20
  }

  private static func draw(
    _ row: CityProfile.Row, _ insight: CityInsight?, _ language: Language, _ page: ChartPage,
    _ y: Double, _ canvas: inout ChartCanvas
  ) {
    let colours = page.colours
    let columns = columns(page)
    let base = y + rowHeight * 0.66
    let star = row.isFlagship ? " ★" : ""
    canvas.text(
      row.subsector.shortTitle.text(language) + star, ChartPage.margin, base, size: 12.5,
      row.isKnown ? colours.text : colours.label, bold: row.isFlagship, room: names - 10)
    let share = row.level?.value.number.map { $0 / 5 } ?? row.coachedShare
    if let share {
      let step = Int((share * Double(HeatmapScale.steps - 1)).rounded())
      canvas.rect(
        columns.bar, y + 5, min(1, share) * columns.room, rowHeight - 10,
        colours.step(step), stroke: colours.text)
      let text =
        row.level?.value.number.map { language.decimal($0, places: 0) }
        ?? language.percent(share) + "%"
      canvas.text(
        text, columns.bar + min(1, share) * columns.room + 6, base, size: 11, colours.text)
    } else {
      canvas.text(Words.unknown.text(language), columns.bar, base, size: 11, colours.label)
    }
    let figure = row.businesses ?? row.level ?? row.coached
    let numbers: [String] = [
      text(row.businesses, language), text(row.workers, language),
      insight?.quotients[row.subsector.index].map {
        language.decimal($0.quotient, places: 1) + ($0.isSmall ? "*" : "")
      } ?? "·",
      row.communities > 0 ? language.grouped(row.communities) : "·",
      row.chain.map { language.decimal($0, places: 1) } ?? "·",
      figure.map { "\($0.year) \($0.standing.sign)" } ?? "",
    ]
    for (text, end) in zip(numbers, columns.ends) {
      canvas.text(text, end, base, size: 11.5, text == "·" ? colours.label : colours.text, .end)
    }
  }

  private static func text(_ figure: Figure?, _ language: Language) -> String {
    guard let figure else { return "·" }
    guard let number = figure.value.number else { return String(figure.value.absenceSign) }
    return language.decimal(number, places: 0)
  }

  private static func drawNotes(
    _ profile: CityProfile, _ insight: CityInsight?, _ language: Language, _ page: ChartPage,
    _ top: Double, _ canvas: inout ChartCanvas
  ) -> Double {
    var y = top + 8
    if !hasLevels(profile), profile.rows.contains(where: { $0.coached != nil }) {
      canvas.text(
        Words.coachedNote.text(language), ChartPage.margin, y + 12, size: 12, page.colours.label,
        room: page.room)
      y += 20
    }
    let views = profile.views(specialty: insight?.specialty)
    if views.differ {
      let parts = views.leaders.map { leader in
        leader.view.title.text(language) + " "
          + leader.subsectors.map { $0.shortTitle.text(language) }.joined(separator: "/")
      }
      let said = Bilingual("Saling beda: ", "They differ: ").text(language)
      for line in ChartText.lines(said + parts.joined(separator: " · "), 12, room: page.room) {
        canvas.text(line, ChartPage.margin, y + 12, size: 12, page.colours.alert, room: page.room)
        y += 17
      }
      y += 3
    }
    let signs = Standing.allCases.map { "\($0.sign) \($0.title.text(language))" }
    canvas.text(
      (["★ " + Bilingual("unggulan", "flagship").text(language)] + signs).joined(separator: "   "),
      ChartPage.margin, y + 12, size: 11, page.colours.label, room: page.room)
    return y + 14
  }
}
