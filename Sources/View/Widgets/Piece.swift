/// A styled text in a line.
struct Piece: Equatable {
  /// The text.
  var text: String
  /// How it is painted.
  var style: Style

  init(_ text: String, _ style: Style = .text) {
    self.text = text
    self.style = style
  }
}

extension Canvas {
  /// Writes pieces one after the other; returns the column after the last.
  @discardableResult
  mutating func write(_ pieces: [Piece], _ x: Int, _ y: Int, width: Int = .max) -> Int {
    let limit = width > size.width ? size.width : x + width
    var column = x
    for piece in pieces where column < limit {
      column += write(piece.text, column, y, piece.style, width: limit - column)
    }
    return column
  }

  /// Writes pieces so that the last ends before column `right`; returns their first column.
  @discardableResult
  mutating func write(_ pieces: [Piece], endingAt right: Int, _ y: Int) -> Int {
    let column = right - Canvas.width(of: pieces)
    write(pieces, column, y)
    return column
  }

  /// The cells that pieces take.
  static func width(of pieces: [Piece]) -> Int {
    pieces.reduce(0) { $0 + Canvas.width(of: $1.text) }
  }
}
