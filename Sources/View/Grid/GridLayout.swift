import Controller
import Model

/// Where the columns of records side by side stand: the first stays, the others pass under it.
struct GridLayout {
  /// A column that is shown.
  struct Column {
    /// Its place among the grid's columns; nil of the records' names, where no column holds them.
    let place: Int?
    let x: Int
    let width: Int
    /// Whether numbers stand in it, under each other by their last digit.
    let isRight: Bool
  }

  /// The blanks between two columns.
  private static let gap = 2

  /// The columns from left to right.
  let columns: [Column]
  /// Whether columns lie beyond the left and the right edge.
  let hidden: (left: Bool, right: Bool)

  /// The columns around the cursor that have room.
  init(_ grid: GridState, _ area: Rect) {
    let hasName = grid.columns.first?.isName ?? false
    let nameWidth = max(10, min(26, area.width / 4))
    let widths = grid.columns.map { GridLayout.width(of: $0) }
    let first = hasName ? 1 : 0
    let room = area.width - nameWidth - GridLayout.gap
    var start = first
    // As few columns as must are passed over for the one under the cursor to be whole.
    let gap = GridLayout.gap
    func used(_ columns: Range<Int>) -> Int { columns.reduce(0) { $0 + widths[$1] + gap } }
    let here = max(first, min(grid.cursor.column, widths.count - 1))
    while start < here, used(start..<here + 1) - gap > room { start += 1 }
    var shown = [Column(place: hasName ? 0 : nil, x: area.x, width: nameWidth, isRight: false)]
    var x = area.x + nameWidth + gap
    var next = start
    while next < widths.count, x < area.right - 4 {
      let width = min(widths[next], area.right - x)
      let isRight = GridLayout.isNumber(grid.columns[next].form)
      shown.append(Column(place: next, x: x, width: width, isRight: isRight))
      x += width + gap
      next += 1
    }
    columns = shown
    hidden = (start > first, next < widths.count)
  }

  private static func isNumber(_ form: FieldForm) -> Bool {
    switch form {
    case .whole, .number, .money: form != .year
    default: false
    }
  }

  private static func width(of column: GridColumn) -> Int {
    switch column.form {
    case .flag: 6
    case .whole: 8
    case .number, .date: 10
    case .money: 14
    case .choice: 14
    default: 18
    }
  }
}
