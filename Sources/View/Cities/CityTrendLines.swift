import Controller
import Model

/// How a city's figures went over the years, on its page: a line a subsector, a column a year.
struct CityTrendLines {
  private let trends: CityTrends
  private let width: Int
  private let language: Language
  /// A number, its standing where there is room, and the gap before both.
  private let yearWidth: Int
  /// The newest years, as many as have room.
  private let years: ArraySlice<Int>

  private var isNarrow: Bool { width < 46 }
  private var names: Int { isNarrow ? 4 : 21 }
  private static let growthWidth = 8

  /// The lines of a width; what all of them share is worked out once.
  init(trends: CityTrends, width: Int, language: Language) {
    self.trends = trends
    self.width = width
    self.language = language
    let isNarrow = width < 46
    let numbers = trends.rows.flatMap(\.figures).map {
      Canvas.width(of: CityTrendLines.number($0, isNarrow, language))
    }
    yearWidth = max(4, numbers.max() ?? 0) + (isNarrow ? 1 : 4)
    let names = isNarrow ? 4 : 21
    years = trends.years.suffix(max(2, (width - names - CityTrendLines.growthWidth) / yearWidth))
  }

  /// A heading with the years, a line a subsector, and what the marks mean.
  var lines: [CityPageLine] { [CityPageLine(), heading] + trends.rows.map(line) }

  private func end(_ place: Int) -> Int { names + (place + 1) * yearWidth - (isNarrow ? 0 : 2) }
  private var growthEnd: Int {
    min(width, names + years.count * yearWidth + CityTrendLines.growthWidth)
  }

  private var heading: CityPageLine {
    let kind = trends.kind.title
    let long = Bilingual("Tren \(kind.indonesian)", "Trend of \(kind.english)").text(language)
    let room = end(0) - 5
    let short = Bilingual("Tren", "Trend").text(language)
    var line = CityPageLine([Piece(Canvas.width(of: long) <= room ? long : short, .title)])
    for (place, year) in years.enumerated() {
      line.add(String(year), .label, endingAt: end(place))
    }
    if !trends.kind.isGraded {
      let growth = Bilingual("per th", "a year").text(language)
      line.add(growth, .label, endingAt: growthEnd - 1)
    }
    return line
  }

  private func line(_ row: CityTrends.Row) -> CityPageLine {
    let name = isNarrow ? row.subsector.code : row.subsector.shortTitle.text(language)
    var line = CityPageLine([Piece(name, .quiet)], link: .trend(row.subsector))
    for (place, figure) in row.figures.suffix(years.count).enumerated() {
      let isKnown = figure?.value.number != nil
      line.add(number(figure), isKnown ? .text : .label, endingAt: end(place))
      if !isNarrow, let figure, isKnown {
        let style: Style = figure.standing == .verified ? .good : .label
        line.add(figure.standing.sign, style, at: end(place) + 1)
      }
    }
    if let growth = row.perYear {
      let sign = growth > 0 ? "+" : growth < 0 ? "−" : ""
      line.add(
        sign + language.percent(growth.magnitude) + "%", .text, endingAt: growthEnd - 1)
      if row.isSmall { line.add("*", .alert, at: growthEnd - 1) }
    }
    return line
  }

  private func number(_ figure: Figure?) -> String {
    CityTrendLines.number(figure, isNarrow, language)
  }

  private static func number(
    _ figure: Figure?, _ isNarrow: Bool, _ language: Language
  ) -> String {
    guard let number = figure?.value.number else {
      return String((figure?.value ?? .unknown).absenceSign)
    }
    return isNarrow ? language.compact(number) : language.decimal(number, places: 0)
  }
}
