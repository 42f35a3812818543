import Controller
import Model

/// The line in which a filter is typed, with what it left.
enum FilterLine {
  /// How many cells what is typed has at least, as long as anything else can be shorter.
  private static let typingRoom = 8

  /// Draws the filter from (`x`, `y`) in `width` cells; places the cursor while it is edited.
  ///
  /// How many it left stands there once all are looked at.
  static func draw(
    _ filter: FilterInput, shown: Int, isSearching: Bool = false, total: Int, prompt: Bilingual,
    _ language: Language,
    _ x: Int, _ y: Int, width: Int, on frame: inout Frame
  ) {
    let isInUse = filter.isEditing || filter.isActive
    frame.canvas.write("/", x, y, isInUse ? .accent : .label)
    let of = Bilingual("dari", "of").text(language)
    let isPart = filter.isActive || shown != total
    let count = isSearching && filter.isActive ? "…" : language.grouped(shown)
    let counts = isPart ? ["\(count) \(of) \(language.grouped(total))", count] : [count]
    guard isInUse || filter.scope != .names else {
      let end = frame.canvas.write(counts[0], endingAt: x + width, y, .label)
      frame.canvas.write(prompt.text(language), x + 2, y, .label, width: end - x - 3)
      return
    }
    let (title, said) = words(filter.scope, counts, language, width)
    let end = frame.canvas.write(said, endingAt: x + width, y, .label)
    let start = x + 2 + frame.canvas.write(title, x + 2, y, .label, width: end - x - 3)
    let room = end - 1 - start
    let (text, before) = visible(filter, room)
    frame.canvas.write(text, start, y, .text, width: room)
    if filter.isEditing { frame.cursor = Point(start + min(before, max(0, room - 1)), y) }
  }

  /// Where words are looked for, and how many were found: the longest that leave room for typing.
  private static func words(
    _ scope: FilterScope, _ counts: [String], _ language: Language, _ width: Int
  ) -> (title: String, count: String) {
    let titles =
      scope == .names
      ? [""]
      : [Bilingual("semua teks: ", "every text: "), Bilingual("teks: ", "text: ")].map {
        $0.text(language)
      }
    let pairs = titles.flatMap { title in counts.map { (title: title, count: $0) } }
    let fitting = pairs.first {
      width - 3 - Canvas.width(of: $0.title + $0.count) >= typingRoom
    }
    return fitting ?? pairs.last ?? ("", "")
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
