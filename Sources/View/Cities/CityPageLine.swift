import Controller

/// One line of a city's page.
struct CityPageLine {
  /// Pieces that begin or end at a column of the page.
  struct Column {
    var at: Int
    var endsThere = false
    var pieces: [Piece]
  }

  /// A bar, its length as a share of its width.
  struct LineBar {
    var column: Int
    var width: Int
    var share: Double
  }

  /// What stands in the line.
  var columns: [Column] = []
  /// The bar under it, if it has one.
  var bar: LineBar?
  /// What Enter follows here.
  var link: CityLink?

  /// A line that begins with pieces.
  init(_ pieces: [Piece] = [], link: CityLink? = nil) {
    columns = pieces.isEmpty ? [] : [Column(at: 0, pieces: pieces)]
    self.link = link
  }

  /// Adds a text that begins at a column.
  mutating func add(_ text: String, _ style: Style, at column: Int) {
    columns.append(Column(at: column, pieces: [Piece(text, style)]))
  }

  /// Adds a text that ends before a column.
  mutating func add(_ text: String, _ style: Style, endingAt column: Int) {
    columns.append(Column(at: column, endsThere: true, pieces: [Piece(text, style)]))
  }
}
