import Controller
import Model

/// What the pages of a kiosk have in common.
enum Poster {
  /// From this many rows on a page is one to be read from afar.
  private static let largeHeight = 28

  /// Draws a heading, large where it leaves two thirds of the area; returns the rows it took.
  static func draw(_ text: String, _ area: Rect, most: Int, _ canvas: inout Canvas) -> Int {
    let rows = LargeType.height + 1
    if area.height >= largeHeight,
      let lines = LargeType.lines(text, width: area.width, most: min(most, area.height / rows / 3))
    {
      for (place, line) in lines.enumerated() {
        LargeType.draw(
          line, area.x, area.y + place * rows, .text, width: area.width, on: &canvas)
      }
      return lines.count * rows
    }
    canvas.write(text, area.x, area.y, .title, width: area.width)
    return 2
  }

  /// Draws a line of a title and what it says; returns the row after it.
  static func draw(
    _ title: Bilingual, _ value: String, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) -> Int {
    guard !value.isEmpty, y < area.bottom else { return y }
    canvas.write(title.text(language), area.x, y, .label, width: 15)
    var y = y
    for line in TextWrap.lines(value, width: area.width - 16) where y < area.bottom {
      canvas.write(line, area.x + 16, y, .text, width: area.width - 16)
      y += 1
    }
    return y
  }
}
