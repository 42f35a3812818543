import Model

/// A column of numbers: what is said of them by the column itself.
struct FigureColumn: Sendable {
  let index: Int
  let name: String
  let kind: FigureKind?
  let subsector: Subsector?
  let year: Int?
  /// What a number is multiplied by: `omzet (juta)`.
  let scale: Double

  init?(_ column: ImportColumn) {
    index = column.index
    name = column.name
    var (kind, subsector, year): (FigureKind?, Subsector?, Int?)
    switch column.role {
    case .value: kind = ColumnNames.figure(in: column.name)
    case .figure(let figure):
      kind = figure
      // "Usaha 2019": a year in a header of two rows.
      year = ImportYear.year(in: column.name.utf8)
    case .subsector(let said):
      subsector = said
      year = ImportYear.year(in: column.name.utf8)
      kind = ColumnNames.figure(in: column.name)
    case .yearValue(let said):
      year = said
      kind = ColumnNames.figure(in: column.name)
    default: return nil
    }
    self.kind = kind
    self.subsector = subsector
    self.year = year
    scale = Self.scale(column.name, kind)
  }

  private static func scale(_ name: String, _ kind: FigureKind?) -> Double {
    guard kind == .turnover || kind == .exports else { return 1 }
    let words = Folding.foldName(name).split(separator: " ")
    let scales: [(Set<Substring>, Double)] = [
      (["ribu", "ribuan", "thousand"], 1e3), (["juta", "jutaan", "million", "jt"], 1e6),
      (["miliar", "milyar", "billion"], 1e9),
    ]
    return scales.first { !$0.0.isDisjoint(with: words) }?.1 ?? 1
  }
}
