/// Where a cell's text stands among the bytes of its table.
struct Cell: Equatable, Sendable {
  /// The first byte, after an opening quote.
  var start: Int
  /// The byte after the last one, before a closing quote.
  var end: Int
  /// Whether quotes stood around it.
  var isQuoted = false
  /// Whether the text between the quotes is not the text that is meant.
  var isEscaped = false

  /// A cell in which nothing stands.
  static let empty = Cell(start: 0, end: 0)
}
