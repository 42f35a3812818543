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
      filter.isActive || shown != total
      ? "\(language.grouped(shown)) \(of) \(language.grouped(total))" : language.grouped(total)
    let countStart = frame.canvas.write(count, endingAt: x + width, y, .label)
    let room = countStart - x - 3
    frame.canvas.write("/", x, y, filter.isEditing || filter.isActive ? .accent : .label)
    guard filter.scope == .names else {
      return draw(texts: filter, language, x, y, room: room, on: &frame)
    }
    guard filter.isEditing || filter.isActive else {
      frame.canvas.write(prompt.text(language), x + 2, y, .label, width: room)
      return
    }
    let (text, before) = visible(filter, room)
    frame.canvas.write(text, x + 2, y, .text, width: room)
    if filter.isEditing { frame.cursor = Point(x + 2 + min(before, max(0, room - 1)), y) }
  }

  /// A filter that looks into every text says so.
  private static func draw(
    texts filter: FilterInput, _ language: Language, _ x: Int, _ y: Int, room: Int,
    on frame: inout Frame
  ) {
    let title = Bilingual("semua teks:", "every text:").text(language) + " "
    let used = frame.canvas.write(title, x + 2, y, .label, width: room)
    let (text, before) = visible(filter, room - used)
    frame.canvas.write(text, x + 2 + used, y, .text, width: room - used)
    guard filter.isEditing else { return }
    frame.cursor = Point(x + 2 + used + min(before, max(0, room - used - 1)), y)
  }

  /// The text with the place of the cursor in it, cut at the left while what is typed is longer.
  private static func visible(_ filter: FilterInput, _ room: Int) -> (text: String, before: Int) {
    var text = filter.input.text[...]
    var before = Canvas.width(of: filter.input.beforeCursor)
    guard filter.isEditing, before > room - 2 else { return (String(text), before) }
    while before > room - 2, let first = text.first {
      before -= Canvas.width(of: String(first))
      text = text.dropFirst()
    }
    return ("…" + text, before + 1)
  }
}
