import Model

/// A block of texts from a spreadsheet, and where it goes.
public struct CellBlock: Equatable, Sendable {
  /// The texts, by cell.
  public let texts: [CellPlace: String]
  /// How many texts had no cell to go to.
  public let left: Int

  /// The block of a text with tabs and line ends, laid from a cell on, as far as there are cells.
  ///
  /// Where each line begins with the name of a row, as `named` knows it, its texts go to that row.
  init(
    _ text: String, at place: CellPlace, rows: Int, columns: Int,
    named: (String) -> Int? = { _ in nil }
  ) {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    if lines.last?.allSatisfy(\.isEmpty) == true { lines.removeLast() }
    let names = lines.compactMap { line in line.first.flatMap(named) }
    let isNamed = !lines.isEmpty && names.count == lines.count && lines.allSatisfy { $0.count > 1 }
    var texts: [CellPlace: String] = [:]
    var left = 0
    for (number, line) in lines.enumerated() {
      let row = isNamed ? names[number] : place.row + number
      for (step, text) in line.dropFirst(isNamed ? 1 : 0).enumerated() {
        let target = CellPlace(row, place.column + step)
        if row < rows, target.column < columns {
          texts[target] = FieldInput.trimmed(text)
        } else if !text.isEmpty {
          left += 1
        }
      }
    }
    self.texts = texts
    self.left = left
  }
}
