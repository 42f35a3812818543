import Controller
import Model

/// The ramp with the true numbers of its ends and its middle.
struct HeatmapLegend {
  /// The number at the low end, with how the numbers are laid out.
  let low: String
  /// The number in the middle.
  let middle: String
  /// The number at the high end.
  let high: String

  init(_ scale: HeatmapScale, _ measure: Measure, _ language: Language) {
    let numbers = HeatmapNumber(measure, largest: 0, language)
    let form: Bilingual? =
      switch scale.form {
      case .logarithmic: Bilingual(same: "log")
      case .quantile: Bilingual("kuantil", "quantiles")
      case .linear, .diverging: nil
      }
    let (least, most) = scale.isClipped ? ("≤", "≥") : ("", "")
    low = (form.map { $0.text(language) + " " } ?? "") + least + numbers.full(scale.low)
    middle = numbers.full(scale.middle)
    high = most + numbers.full(scale.high)
  }

  /// What the signs in the cells mean, the most frequent first.
  static func signs(_ state: AppState, _ layout: HeatmapLayout) -> [String] {
    let heatmap = state.heatmap
    var signs = ["· " + Words.unknown.text(state.language)]
    if heatmap.flagships.contains(where: { !$0.isEmpty }) {
      signs.append("★ " + Bilingual("unggulan", "flagship").text(state.language))
    }
    // Narrow cells have no room for it: there the line of the cell says it.
    if heatmap.table.marks.contains(.smallNumber), layout.columnWidth > 3 {
      signs.append("* " + DataMark.smallNumber.title.text(state.language))
    }
    return signs
  }

  /// The columns that it takes with so many a step.
  func width(cell: Int) -> Int {
    Canvas.width(of: low) + Canvas.width(of: high) + 2 + cell * (HeatmapScale.steps - 1)
      + middleWidth(cell)
  }

  func draw(
    _ appearance: Appearance, _ x: Int, _ y: Int, cell: Int, _ canvas: inout Canvas
  ) {
    var x = x + canvas.write(low, x, y, .label) + 1
    for step in 0..<HeatmapScale.steps {
      let width = step == HeatmapScale.steps / 2 ? middleWidth(cell) : cell
      for column in 0..<width {
        if appearance.hasColour {
          canvas.put(" ", x + column, y, Style(.text, on: Ramp.role(step: step)))
        } else {
          canvas.put(Ramp.glyph(step: step, appearance.glyphs), x + column, y, .text)
        }
      }
      if step == HeatmapScale.steps / 2 {
        let style =
          appearance.hasColour
          ? Style(Ramp.ink(step: step), on: Ramp.role(step: step)) : .text
        canvas.write(middle, x + (width - Canvas.width(of: middle)) / 2, y, style)
      }
      x += width
    }
    canvas.write(high, x + 1, y, .label)
  }

  /// The middle step is as wide as the number in it.
  private func middleWidth(_ cell: Int) -> Int { max(cell, Canvas.width(of: middle) + 2) }
}
