import Model

extension RegionBrief {
  /// The columns of the plain text.
  private static let columns = 80
  private static let labels = 16

  /// The brief as plain text, no line wider than 80 cells.
  public var text: String {
    var lines = wrapped(title) + wrapped(place)
    if let warning { lines += wrapped("*** \(warning) ***") }
    for section in sections {
      let width = CellWidth.of(section.heading)
      lines += ["", section.heading, String(repeating: "-", count: min(width, Self.columns))]
      for fact in section.facts { lines += self.lines(fact) }
      if let table = section.table { lines += rows(table) }
      for line in section.lines { lines += wrapped(line, indent: 2, first: "- ") }
    }
    lines += ["", String(repeating: "-", count: Self.columns)] + wrapped(foot)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The brief in a form.
  public func text(as form: BriefForm) -> String {
    switch form {
    case .markdown: markdown
    case .html: html
    case .text: text
    }
  }

  private func lines(_ fact: Fact) -> [String] {
    wrapped(fact.text, indent: Self.labels, first: padded(fact.label, to: Self.labels))
  }

  private func rows(_ table: Table) -> [String] {
    let rows = [table.headings] + table.rows
    let widths = table.headings.indices.map { column in
      rows.map { column < $0.count ? CellWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { place, cell in
        place == 0 ? padded(cell.0, to: cell.1) : padded(cell.0, to: cell.1, atEnd: true)
      }.joined(separator: "  ")
    }.flatMap { wrapped($0, keepsBlanks: true) }
  }

  private func padded(_ text: String, to width: Int, atEnd: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - CellWidth.of(text)))
    return atEnd ? blanks + text : text + blanks
  }

  /// A text in lines of 80 cells at most, broken at blanks where there are any.
  private func wrapped(
    _ text: String, indent: Int = 0, first: String = "", keepsBlanks: Bool = false
  ) -> [String] {
    guard !keepsBlanks || CellWidth.of(text) > Self.columns else { return [text] }
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = first.isEmpty ? margin : first
    var isEmpty = true
    for word in text.split(separator: " ").flatMap({ pieces($0, Self.columns - indent) }) {
      let width = CellWidth.of(line) + CellWidth.of(word) + (isEmpty ? 0 : 1)
      if width > Self.columns {
        lines.append(line)
        (line, isEmpty) = (margin, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// A word in pieces that fit a line.
  private func pieces(_ word: Substring, _ width: Int) -> [String] {
    guard CellWidth.of(String(word)) > width else { return [String(word)] }
    var pieces = [""]
    for character in word {
      let last = pieces.count - 1
      if CellWidth.of(pieces[last]) + CellWidth.of(String(character)) > width {
        pieces.append(String(character))
      } else {
        pieces[last].append(character)
      }
    }
    return pieces
  }
}
