import Model

/// The table of a kind's records, made of its fields.
struct RecordTable<Kind: Record> {
  private let fields = Kind.fields
  private let leading = TableColumn.leading(Kind.kind)
  private let notation: Notation
  private let language: Language

  /// The table in a notation and a language.
  init(_ notation: Notation, _ language: Language) {
    self.notation = notation
    self.language = language
  }

  /// All columns.
  var columns: [TableColumn] { leading + fields.flatMap { TableColumn.columns(of: $0) } }

  /// The headings.
  var headings: [TableCell] {
    TableColumn.headings(of: columns, language).map { .text($0) }
  }

  /// The rows of a record: one, or one for each source and standing of its figures.
  func rows(_ record: Kind, of owner: RecordOwner) -> [[TableCell]] {
    let first = leading.map { cell($0, record, owner) }
    let figures = fields.lazy.compactMap { field -> [Figure]? in
      guard case .figures(let figures) = field.value(record) else { return nil }
      return figures
    }.first
    guard let figures else { return [row(record, first, [])] }
    return Self.lines(figures).map { row(record, first, $0) }
  }

  private func row(_ record: Kind, _ first: [TableCell], _ figures: [Figure]) -> [TableCell] {
    var cells = first
    cells.reserveCapacity(first.count + fields.count)
    for field in fields {
      if field.form == .figures {
        cells += self.cells(figures)
      } else {
        cells.append(TableCell(field.value(record), form: field.form, notation, language))
      }
    }
    return cells
  }

  private func cell(_ column: TableColumn, _ record: Kind, _ owner: RecordOwner) -> TableCell {
    switch (column.key, owner) {
    case ("id", _): return .text(record.stamp.id)
    case ("region", .city(let code)): return .text(Registry.standard.region(code)?.title ?? "")
    case ("region", _): return .empty
    default: return .text(owner.text)
    }
  }

  private func cells(_ figures: [Figure]) -> [TableCell] {
    let values = FigureKind.allCases.map { kind in
      figures.first { $0.kind == kind }.map { TableCell($0.value, notation, language) } ?? .empty
    }
    let standing = figures.first.map { TableCell.text($0.standing.title.text(language)) }
    return values + [standing ?? .empty, figures.first?.source.map { .text($0) } ?? .empty]
  }

  /// Figures that can stand in one row: of one source and standing, each kind once.
  private static func lines(_ figures: [Figure]) -> [[Figure]] {
    var lines: [[Figure]] = []
    for figure in figures {
      let place = lines.firstIndex { line in
        line.allSatisfy {
          $0.standing == figure.standing && $0.source == figure.source && $0.kind != figure.kind
        }
      }
      if let place { lines[place].append(figure) } else { lines.append([figure]) }
    }
    return lines
  }
}
