import Model

/// How the texts of a field's columns are understood; one object, which is cheap to pass on.
final class FieldRule: Sendable {
  /// Whether cells without quotes are numbers in plain notation.
  let isTyped: Bool
  private let form: FieldForm
  private let notation: TableNotation
  private let categories: [String: Subsector?]

  init(_ form: FieldForm, _ plan: ImportPlan) {
    self.form = form
    isTyped = plan.table.isTyped
    notation = plan.notation
    categories = plan.settings.categories
  }

  /// What a cell says to the field.
  func meaning(_ cell: Cell, _ scanner: RowScanner) -> FieldMeaning {
    FieldMeaning.meaning(
      of: CellText.unguarded(LayoutSearch.line(scanner.string(cell))), form: form,
      isTyped && !cell.isQuoted ? .english : notation, categories: categories)
  }
}
