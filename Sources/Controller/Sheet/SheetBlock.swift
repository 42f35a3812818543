import Model

/// A block of texts from a spreadsheet, and where it goes.
public struct SheetBlock: Equatable, Sendable {
  /// The texts, by cell.
  public let texts: [SheetPlace: String]
  /// How many texts had no cell to go to.
  public let left: Int

  /// The block of a text with tabs and line ends, laid from a cell on; rows that begin with the name
  /// of a subsector go to that row.
  init(_ text: String, at place: SheetPlace, columns: Int) {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    if lines.last?.allSatisfy(\.isEmpty) == true { lines.removeLast() }
    let named = lines.compactMap { line in line.first.flatMap(SheetBlock.subsector) }
    let isNamed = lines.count > 0 && named.count == lines.count && lines.allSatisfy { $0.count > 1 }
    var texts: [SheetPlace: String] = [:]
    var left = 0
    for (number, line) in lines.enumerated() {
      let row = isNamed ? named[number].index : place.row + number
      for (step, text) in line.dropFirst(isNamed ? 1 : 0).enumerated() {
        let target = SheetPlace(row, place.column + step)
        if row < Subsector.count, target.column < columns {
          texts[target] = FieldInput.trimmed(text)
        } else if !text.isEmpty {
          left += 1
        }
      }
    }
    self.texts = texts
    self.left = left
  }

  private static func subsector(_ text: String) -> Subsector? {
    let wanted = Folding.fold(FieldInput.trimmed(text))
    return Subsector.allCases.first { subsector in
      [subsector.code, subsector.title.indonesian, subsector.title.english].contains {
        Folding.fold($0) == wanted
      }
    }
  }
}
