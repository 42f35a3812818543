/// Runs of text, grouped by their style.
struct TextLayer {
  private var styles: [TextStyle] = []
  private var runs: [TextStyle: [TextRun]] = [:]
  private var current: TextRun?

  /// Adds the glyph of a cell; rows come from the top, and in a row cells from the left.
  mutating func add(_ cell: Cell, column: Int, row: Int, style: TextStyle) {
    if current?.extend(cell, column: column, row: row, style: style) == true { return }
    finish()
    current = TextRun(cell, column: column, row: row, style: style)
  }

  /// Ends the run that is open.
  mutating func finish() {
    guard let run = current else { return }
    current = nil
    if runs[run.style] == nil { styles.append(run.style) }
    runs[run.style, default: []].append(run)
  }

  /// One group a style, in the order in which the styles came.
  var svg: String {
    var svg = ""
    for style in styles {
      let weight = style.isBold ? " font-weight=\"bold\"" : ""
      svg += "<g fill=\"#\(style.colour.hex)\"\(weight)>\n"
      for run in runs[style] ?? [] { svg += run.svg }
      svg += "</g>\n"
    }
    return svg
  }
}
