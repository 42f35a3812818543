import Model

/// Finds the header of a table, and the end of its records.
struct LayoutSearch {
  /// A row with what it starts and ends at.
  private struct Row {
    let cells: [String]
    let start: Int
    let end: Int
    let line: Int

    var filled: [String] { cells.filter { !$0.isEmpty } }
  }

  private let table: Table
  private let scanner: RowScanner
  private static let headerRows = 40
  private static let sampleRows = 400
  private static let tailRows = 60

  /// The layout of a table; `header` is the line of the header where a person said it.
  static func layout(of table: Table, header: Int?) -> SheetLayout {
    table.withRows { LayoutSearch(table: table, scanner: $0).layout(header) }
  }

  private func layout(_ said: Int?) -> SheetLayout {
    let (contentEnd, emptyTail) = contentEnd()
    let head = rows(from: table.start, line: 1, to: contentEnd, limit: Self.headerRows)
    var layout = SheetLayout()
    layout.emptyTail = emptyTail
    var first = 0
    if let place = said.map({ $0 - 1 }) ?? headerPlace(in: head), head.indices.contains(place) {
      layout.headerLine = head[place].line
      layout.titles = head[..<place].map { $0.filled.joined(separator: " ") }.filter { !$0.isEmpty }
      layout.names = head[place].cells
      first = place + 1
      if first < head.count, let joined = joined(layout.names, head[first].cells) {
        layout.names = joined
        first += 1
      }
      while first < head.count, Self.isNumberRow(head[first].cells) {
        layout.numberRows += 1
        first += 1
      }
    }
    guard first < head.count else {
      layout.rows = contentEnd..<contentEnd
      return layout
    }
    layout.firstLine = head[first].line
    let end = endOfRecords(from: head[first].start, to: contentEnd, &layout)
    layout.rows = head[first].start..<max(head[first].start, end)
    layout.sample = rows(
      from: head[first].start, line: layout.firstLine, to: end, limit: Self.sampleRows
    ).map(\.cells).filter { !$0.allSatisfy(\.isEmpty) }
    let width = layout.sample.map(\.count).max() ?? 0
    while layout.names.count < width { layout.names.append("") }
    layout.names = Self.named(layout.names)
    return layout
  }

  /// Names for all columns, each once.
  private static func named(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return names.enumerated().map { place, name in
      let name = name.isEmpty ? "Kolom \(place + 1)" : name
      let count = seen[name, default: 0] + 1
      seen[name] = count
      return count == 1 ? name : "\(name) (\(count))"
    }
  }

  private func rows(from start: Int, line: Int, to end: Int, limit: Int) -> [Row] {
    var rows: [Row] = []
    var cells: [Cell] = []
    var (at, line) = (start, line)
    while at < end, rows.count < limit {
      let next = scanner.row(at: at, into: &cells)
      let texts = cells.map { CellText.unguarded(Self.line(scanner.string($0))) }
      rows.append(Row(cells: texts, start: at, end: next, line: line))
      line += scanner.text[at..<next].count { $0 == .lineFeed }
      at = next
    }
    return rows
  }

  /// A text on one line without space around it.
  static func line(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The row that looks most like a header, the first of equals; nil if none does.
  private func headerPlace(in head: [Row]) -> Int? {
    let widest = head.map(\.filled.count).max() ?? 0
    var best: (place: Int, score: Int)?
    for (place, row) in head.enumerated() {
      let score = score(row.cells, widest: widest)
      if score > best?.score ?? 0 { best = (place, score) }
    }
    return best?.place
  }

  private func score(_ cells: [String], widest: Int) -> Int {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count * 2 >= widest, filled.count > 1 || widest == 1 else { return 0 }
    var score = 0
    for cell in filled {
      if ColumnNames.isKnown(cell) {
        score += 4
      } else if cell.contains(where: \.isLetter), cell.count <= 60 {
        score += Registry.standard.find(cell) == .none ? 1 : -1
      } else if ImportYear.year(in: cell.utf8) != nil {
        score += 1
      } else {
        score -= 3
      }
    }
    return score
  }

  /// The names of a header in two rows, such as "Usaha" over "2019" and "2020"; nil if the second
  /// row is none of it.
  private func joined(_ upper: [String], _ lower: [String]) -> [String]? {
    let filled = lower.indices.filter { !lower[$0].isEmpty }
    let named = upper.filter { !$0.isEmpty }
    guard !filled.isEmpty, !Self.isNumberRow(lower),
      named.count < upper.count || Set(named).count < named.count,
      filled.allSatisfy({ isName(lower[$0]) })
    else { return nil }
    var names: [String] = []
    var above = ""
    for place in 0..<max(upper.count, lower.count) {
      let own = place < upper.count ? upper[place] : ""
      let under = place < lower.count ? lower[place] : ""
      if !own.isEmpty { above = own }
      let isOne = under.isEmpty || under == own
      names.append(isOne ? own : above.isEmpty ? under : "\(above) \(under)")
    }
    return names
  }

  private func isName(_ text: String) -> Bool {
    ColumnNames.isKnown(text) || ImportYear.year(in: text.utf8) != nil && text.count <= 12
      || HeaderWords.isNothingElse(text)
  }

  /// Whether a row counts the columns: 1, 2, 3 or (1), (2), (3).
  static func isNumberRow(_ cells: [String]) -> Bool {
    let numbers = cells.filter { !$0.isEmpty }.map { cell in
      Int(cell.filter { $0 != "(" && $0 != ")" && $0 != "[" && $0 != "]" })
    }
    guard numbers.count >= 2, let first = numbers.first ?? nil, first <= 2 else { return false }
    return numbers.enumerated().allSatisfy { place, number in number == first + place }
  }

  /// Where the last row ends in which anything stands, and how many rows come after it.
  private func contentEnd() -> (end: Int, rows: Int) {
    let text = scanner.text
    var at = text.count
    var rows = 0
    while at > table.start {
      let byte = text[at - 1]
      guard
        byte == .lineFeed || byte == .carriageReturn || byte == .space || byte == .quote
          || byte == scanner.delimiter
      else { break }
      if byte == .lineFeed { rows += 1 }
      at -= 1
    }
    // The row itself goes to its line end.
    var isQuoted = false
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == .quote { isQuoted.toggle() }
      if byte == .lineFeed { break }
    }
    return (at, max(0, rows - 1))
  }

  /// Where the records end: before signatures and notes.
  private func endOfRecords(from start: Int, to end: Int, _ layout: inout SheetLayout) -> Int {
    var begin = max(start, end - 16_384)
    if begin > start {
      while begin < end, scanner.text[begin - 1] != .lineFeed { begin += 1 }
    }
    let tail = Array(rows(from: begin, line: 0, to: end, limit: .max).suffix(Self.tailRows))
    let head = rows(from: start, line: 0, to: end, limit: Self.headerRows)
    for place in tail.indices where !tail[place].filled.isEmpty {
      let records = head.filter { $0.start < tail[place].start } + tail[..<place]
      let closing = ClosingRows(after: records.map(\.cells))
      guard closing.areAll(tail[place...].map(\.cells)) else { continue }
      layout.tailRows = tail[place...].map { $0.filled.joined(separator: " ") }
        .filter { !$0.isEmpty }
      return tail[place].start
    }
    return end
  }
}
