import Controller
import Model

/// The line in which a filter is typed, with what it left.
enum FilterLine {
  /// Draws the filter from (`x`, `y`) in `width` cells; places the cursor while it is edited.
  static func draw(
    _ filter: FilterInput, shown: Int, total: Int, prompt: Bilingual, _ language: Language,
    _ x: Int, _ y: Int, width: Int, on frame: inout Frame
  ) {
    let of = Bilingual("dari", "of").text(language)
    let count =
      filter.isActive
      ? "\(language.grouped(shown)) \(of) \(language.grouped(total))" : language.grouped(total)
    let countStart = frame.canvas.write(count, endingAt: x + width, y, .label)
    let room = countStart - x - 3
    frame.canvas.write("/", x, y, filter.isEditing || filter.isActive ? .accent : .label)
    guard filter.isEditing || filter.isActive else {
      frame.canvas.write(prompt.text(language), x + 2, y, .label, width: room)
      return
    }
    let before = Canvas.width(of: filter.input.beforeCursor)
    let text = filter.input.text
    frame.canvas.write(text, x + 2, y, .text, width: room)
    if filter.isEditing { frame.cursor = Point(x + 2 + min(before, max(0, room - 1)), y) }
  }
}
