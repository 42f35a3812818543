import Model

/// How the texts of a field's columns are understood; one object, which is cheap to pass on.
final class FieldRule: Sendable {
  /// Whether cells without quotes are numbers in plain notation.
  let isTyped: Bool
  private let form: FieldForm
  private let notation: TableNotation
  private let categories: [String: Subsector?]
  /// The units that the headers of amounts of money name, by column.
  private let units: [Int: FigureUnit]

  init(_ form: FieldForm, _ columns: [Int], _ plan: ImportPlan) {
    self.form = form
    let named = plan.columns.filter { form == .money && columns.contains($0.index) }
    units = Dictionary(named.map { ($0.index, FigureUnit(header: $0.name)) }) { first, _ in first }
    isTyped = plan.table.isTyped
    notation = plan.notation
    categories = plan.settings.categories
  }

  /// What a cell of a column says to the field.
  func meaning(_ cell: Cell, _ column: Int, _ scanner: RowScanner) -> FieldMeaning {
    let text = CellText.unguarded(LayoutSearch.line(scanner.string(cell)))
    let notation: TableNotation = isTyped && !cell.isQuoted ? .english : self.notation
    guard let unit = units[column], !FieldMeaning.isNothing(text) else {
      return FieldMeaning.meaning(of: text, form: form, notation, categories: categories)
    }
    return MoneyMeaning(unit, notation).meaning(of: text)
  }
}
