import Controller
import Model

/// The steps of a scale with its true numbers, and the signs beside it.
enum ChartLegend {
  /// Draws it from (`x`, `y`); returns where it ends.
  static func draw(
    _ scale: HeatmapScale, _ measure: Measure, _ language: Language, _ colours: ChartColours,
    _ x: Double, _ y: Double, hasFlagships: Bool, _ canvas: inout ChartCanvas
  ) -> Double {
    guard scale.high > 0 else { return y }
    let numbers = HeatmapNumber(measure, largest: 0, language)
    let low = (scale.isLogarithmic ? "log " : "") + numbers.full(scale.low)
    var left = x + canvas.text(low, x, y + 12, size: 11, colours.label) + 6
    for step in 0..<HeatmapScale.steps {
      canvas.rect(left, y, 26, 15, colours.step(step), stroke: colours.rule)
      left += 26
    }
    left += 6
    left += canvas.text(numbers.full(scale.high), left, y + 12, size: 11, colours.label) + 18
    let unknown = "·  " + Words.unknown.text(language)
    left += canvas.text(unknown, left, y + 12, size: 11, colours.label) + 18
    if hasFlagships {
      let star = Bilingual("★  unggulan", "★  flagship").text(language)
      canvas.text(star, left, y + 12, size: 11, colours.label)
    }
    return y + 15
  }
}
