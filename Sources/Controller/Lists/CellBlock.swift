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
    var lines = CellBlock.lines(of: text)
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

  /// The cells of each line; a spreadsheet puts a cell with a line end in it between quotes.
  private static func lines(of text: String) -> [[String]] {
    var lines: [[String]] = [[""]]
    var isQuoted = false
    var rest = text[...]
    func add(_ text: String) { lines[lines.count - 1][lines[lines.count - 1].count - 1] += text }
    while let next = rest.popFirst() {
      let cell = lines.last?.last ?? ""
      switch next {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        add("\"")
      case "\"" where isQuoted: isQuoted = false
      case "\"" where cell.isEmpty && closes(rest): isQuoted = true
      case "\t" where !isQuoted: lines[lines.count - 1].append("")
      case _ where next.isNewline && !isQuoted: lines.append([""])
      // A cell of one line has no room for another.
      case _ where next.isNewline: add(" ")
      default: add(String(next))
      }
    }
    return lines
  }

  /// Whether a quote before this is closed at the end of a cell; one in a name is a letter.
  private static func closes(_ rest: Substring) -> Bool {
    var rest = rest
    while let end = rest.firstIndex(of: "\"") {
      rest = rest[rest.index(after: end)...]
      guard rest.first == "\"" else {
        return rest.first.map { $0 == "\t" || $0.isNewline } ?? true
      }
      rest.removeFirst()
    }
    return false
  }
}
