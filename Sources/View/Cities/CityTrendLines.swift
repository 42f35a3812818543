import Controller
import Model

/// How a city's figures went over the years, on its page: a line a subsector, a column a year.
struct CityTrendLines {
  let trends: CityTrends
  let width: Int
  let language: Language

  private var isNarrow: Bool { width < 46 }
  private var names: Int { isNarrow ? 4 : 21 }
  private var growthWidth: Int { 8 }
  /// A number, its standing where there is room, and the gap before both.
  private var yearWidth: Int {
    let numbers = trends.rows.flatMap(\.figures).map { Canvas.width(of: number($0)) }
    return max(4, numbers.max() ?? 0) + (isNarrow ? 1 : 4)
  }

  /// The newest years, as many as have room.
  private var years: ArraySlice<Int> {
    trends.years.suffix(max(2, (width - names - growthWidth) / yearWidth))
  }

  /// A heading with the years, a line a subsector, and what the marks mean.
  var lines: [CityPageLine] { [CityPageLine(), heading] + trends.rows.map(line) }

  private func end(_ place: Int) -> Int { names + (place + 1) * yearWidth - (isNarrow ? 0 : 2) }
  private var growthEnd: Int { min(width, names + years.count * yearWidth + growthWidth) }

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
    guard let number = figure?.value.number else {
      return String((figure?.value ?? .unknown).absenceSign)
    }
    return isNarrow ? language.compact(number) : language.decimal(number, places: 0)
  }
}
