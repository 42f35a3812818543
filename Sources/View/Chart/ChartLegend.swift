import Controller
import Model

/// The steps of a scale with its true numbers, and the signs beside it.
enum ChartLegend {
  /// Draws it from (`x`, `y`); returns where it ends.
  static func draw(
    _ scale: HeatmapScale, _ measure: Measure, _ language: Language, _ colours: ChartColours,
    _ x: Double, _ y: Double, hasFlagships: Bool, _ canvas: inout ChartCanvas
  ) -> Double {
    guard scale.high > scale.low || scale.high > 0 else { return y }
    let numbers = HeatmapLegend(scale, measure, language)
    var left = x + canvas.text(numbers.low, x, y + 12, size: 11, colours.label) + 6
    for step in 0..<HeatmapScale.steps {
      let isMiddle = step == HeatmapScale.steps / 2
      let width = isMiddle ? max(26, Double(numbers.middle.count) * 7 + 8) : 26
      let fill = colours.step(step)
      canvas.rect(left, y, width, 15, fill, stroke: colours.rule)
      if isMiddle {
        canvas.text(
          numbers.middle, left + width / 2, y + 12, size: 10.5, colours.ink(on: fill), .middle)
      }
      left += width
    }
    left += 6
    left += canvas.text(numbers.high, left, y + 12, size: 11, colours.label) + 18
    let unknown = "·  " + Words.unknown.text(language)
    left += canvas.text(unknown, left, y + 12, size: 11, colours.label) + 18
    if hasFlagships {
      let star = Bilingual("★  unggulan", "★  flagship").text(language)
      canvas.text(star, left, y + 12, size: 11, colours.label)
    }
    return y + 15
  }
}
