import Model

/// A column of numbers: what is said of them by the column itself.
struct FigureColumn: Sendable {
  let index: Int
  let name: String
  let kind: FigureKind?
  let subsector: Subsector?
  let year: Int?
  /// The unit that the header names.
  let unit: FigureUnit

  init?(_ column: ImportColumn) {
    index = column.index
    name = column.name
    unit = FigureUnit(header: column.name)
    // "Jumlah 2019", or "Usaha" over "2019" in a header of two rows.
    let named = ImportYear.year(in: column.name.utf8)
    switch column.role {
    case .value:
      (kind, subsector, year) = (ColumnNames.figure(in: column.name), nil, named)
    case .figure(let figure):
      (kind, subsector, year) = (figure, nil, named)
    case .subsector(let said):
      (kind, subsector, year) = (ColumnNames.figure(in: column.name), said, named)
    case .yearValue(let said):
      (kind, subsector, year) = (ColumnNames.figure(in: column.name), nil, said)
    default: return nil
    }
  }
}
