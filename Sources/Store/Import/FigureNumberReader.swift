import Model

/// Reads the cells of numbers of a table: notation, scale, money, and what stands for no number.
struct FigureNumberReader {
  private let plan: ImportPlan
  private let unit: Int?
  private let stateColumn: Int?
  private let sheetUnit: FigureUnit

  init(_ plan: ImportPlan) {
    self.plan = plan
    unit = plan.layout.names.firstIndex { ["satuan", "unit"].contains(Folding.foldName($0)) }
    stateColumn = plan.columns(.figureState).first
    sheetUnit = FigureUnit(titles: plan.layout.titles + [plan.table.name])
  }

  /// The state that a cell names, or that its row names where it is empty.
  func state(_ text: String, _ texts: [String]) -> FigureValue? {
    FigureNames.state(text.isEmpty ? Self.text(stateColumn, texts) : text)
  }

  /// What a cell of numbers says; nil inside where that is nothing.
  func value(
    _ column: FigureColumn, _ kind: FigureKind, _ texts: [String], isQuoted: Bool
  ) -> Result<FigureValue?, FigureFault> {
    let text = Self.text(column.index, texts)
    let meaning = plan.settings.zero(of: column.name)
    if let said = state(text, texts) {
      return .success(said)
    }
    if FieldMeaning.isNothing(text) { return .success(meaning == .zero ? .zero : nil) }
    let isPlain = plan.table.isTyped && !isQuoted
    guard let raw = (isPlain ? .english : plan.notation).number(text) else {
      return .failure(FigureFault(reason: FigureReason.noNumber(column.name, text)))
    }
    guard let scale = scale(column, kind, text, texts) else {
      return .failure(FigureFault(reason: FigureReason.currency(column.name, text, kind)))
    }
    let number = Self.product(raw, scale)
    if number == 0, kind != .level { return .success(meaning == .unknown ? nil : .zero) }
    guard FigureNames.takes(number, kind) else {
      return .failure(FigureFault(reason: FigureReason.outOfRange(column.name, text, kind)))
    }
    return .success(.value(number))
  }

  /// What a cell's number is multiplied by; nil if it is in other money than its kind is kept in.
  private func scale(
    _ column: FigureColumn, _ kind: FigureKind, _ text: String, _ texts: [String]
  ) -> Double? {
    let own = text.allSatisfy({ $0.isNumber || ".,-".contains($0) }) ? nil : FigureUnit(cell: text)
    let row = FigureUnit(cell: Self.text(unit, texts))
    if own?.currency != nil, !FigureNames.isMoney(kind) { return nil }
    let said = [own, column.unit, row, sheetUnit].compactMap(\.self).first { $0.currency != nil }
    guard said?.fits(kind) ?? true else { return nil }
    // "5 jt" in a column of millions is five million.
    if own != nil, TableNotation.hasScale(text) { return 1 }
    return column.unit.scale(of: kind) ?? row.scale(of: kind) ?? sheetUnit.scale(of: kind) ?? 1
  }

  /// A product without the last digit's error: 1,005 juta are 1.005.000.
  private static func product(_ number: Double, _ scale: Double) -> Double {
    guard scale != 1 else { return number }
    let (product, whole) = (number * scale, (number * scale).rounded())
    return abs(product - whole) <= abs(whole) * 1e-12 ? whole : product
  }

  private static func text(_ column: Int?, _ texts: [String]) -> String {
    guard let column, texts.indices.contains(column) else { return "" }
    return texts[column]
  }
}
