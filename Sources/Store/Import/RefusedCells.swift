import Model

/// The cells of refused rows as they mean the same on their own.
///
/// A cell is as it stands, but for one that means what stands above it, which is not there any more,
/// and for a number of a workbook, which becomes one of a text.
struct RefusedCells {
  private let plan: ImportPlan
  private let scanner: RowScanner
  private var cells: [Cell] = []
  private var above: [Int: String] = [:]
  private var at: Int

  init(_ plan: ImportPlan, _ scanner: RowScanner) {
    self.plan = plan
    self.scanner = scanner
    at = plan.layout.rows.lowerBound
  }

  /// The texts of a row; rows are asked for in their order.
  mutating func texts(of row: Range<Int>) -> [String] {
    if plan.fillsDown {
      while at < row.lowerBound {
        let next = scanner.row(at: at, into: &cells)
        remember()
        at = next
      }
    }
    _ = scanner.row(at: row.lowerBound, into: &cells)
    var texts = cells.map { text($0) }
    guard plan.fillsDown else { return texts }
    for column in plan.filledColumns where column < texts.count {
      if isDitto(cells[column]), let said = above[column] { texts[column] = said }
    }
    return texts
  }

  private mutating func remember() {
    guard !isTotal() else { return }
    for column in plan.filledColumns where column < cells.count && !isDitto(cells[column]) {
      above[column] = text(cells[column])
    }
  }

  private func isTotal() -> Bool {
    let first = cells.lazy.map { LayoutSearch.line(scanner.string($0)) }.first { !$0.isEmpty }
    return first.map { RowClass.isTotal(Folding.foldName($0)) } ?? true
  }

  private func isDitto(_ cell: Cell) -> Bool {
    Ditto.isDitto(scanner.text[cell.start..<cell.end])
  }

  private func text(_ cell: Cell) -> String {
    let text = scanner.string(cell)
    guard plan.table.isTyped, !cell.isQuoted, text.contains("."),
      TableNotation.english.number(text) != nil
    else { return text }
    // Three digits after a comma could be thousands.
    let comma = text.replacing(".", with: ",")
    let digits = comma.split(separator: ",").last?.count ?? 0
    return digits == 3 ? comma + "0" : comma
  }
}
