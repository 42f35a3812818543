import Model

/// Writes what the cells of a row say to one field of its record.
struct FieldWriter {
  /// The field's key.
  let key: String
  /// Whether the field stays in `private/` without consent.
  let isPersonal: Bool
  private let head: [UInt8]
  private let form: FieldForm
  private let columns: [Int]
  private let names: [String]
  private let mendsPhones: Bool
  private let isText: Bool
  private let rule: FieldRule
  private var cache = MeaningCache<FieldMeaning>()

  /// So many texts are remembered.
  private static let remembered = 50_000

  init(
    key: String, form: FieldForm, isPersonal: Bool, columns: [Int], _ plan: ImportPlan
  ) {
    self.key = key
    self.form = form
    self.isPersonal = isPersonal
    self.columns = columns
    isText = form == .text || form == .note
    rule = FieldRule(form, columns, plan)
    names = columns.map { column in plan.columns.first { $0.index == column }?.name ?? "" }
    mendsPhones = plan.settings.mendsPhones ?? true
    head = Array(",\"\(key)\":".utf8)
  }

  /// Appends the field to a line that has its stamp; the reason if the field does not take it.
  @inline(__always)
  mutating func write(
    _ cells: [Cell], _ scanner: RowScanner, to line: inout [UInt8], _ tally: inout ImportTally
  ) -> Bilingual? {
    if isText {
      writeText(cells, scanner, to: &line, &tally)
      return nil
    }
    for column in columns where column < cells.count {
      let cell = cells[column]
      guard cell.start < cell.end else { continue }
      if case .whole(let range) = form, let whole = Self.plainWhole(cell, scanner),
        range.contains(whole)
      {
        append(whole, to: &line)
        return nil
      }
      switch meaning(cell, column, scanner) {
      case .absent: continue
      case .json(let bytes):
        line += head
        line += bytes
        return nil
      case .refused(let reason):
        return named(reason, column, scanner.string(cell))
      }
    }
    return nil
  }

  /// A reason with the column and what stands in it.
  private func named(_ reason: Bilingual, _ column: Int, _ text: String) -> Bilingual {
    let name = DisplayText(zip(columns, names).first { $0.0 == column }?.1 ?? "").text
    // What is personal is not printed.
    let text = isPersonal ? "…" : DisplayText(LayoutSearch.line(text)).text
    return Bilingual(
      "\(name): \"\(text)\": \(reason.indonesian)", "\(name): \"\(text)\": \(reason.english)")
  }

  private mutating func meaning(
    _ cell: Cell, _ column: Int, _ scanner: RowScanner
  ) -> FieldMeaning {
    guard !rule.isTyped, form != .money else { return rule.meaning(cell, column, scanner) }
    if cache.meanings.count > Self.remembered { cache = MeaningCache() }
    let bytes = UnsafeBufferPointer(rebasing: scanner.text[cell.start..<cell.end])
    let rule = rule
    let number = cache.number(of: bytes) { rule.meaning(cell, column, scanner) }
    return cache.meanings[number]
  }

  /// Several columns of one text stand beside each other.
  private func writeText(
    _ cells: [Cell], _ scanner: RowScanner, to line: inout [UInt8], _ tally: inout ImportTally
  ) {
    var isFirst = true
    for column in columns where column < cells.count {
      let cell = cells[column]
      guard cell.start < cell.end, let text = CellText(cell, scanner) else { continue }
      let bytes = scanner.text[cell.start..<cell.end]
      var contact = isPersonal ? ContactText(bytes) : .fine
      if contact == .fine { contact = ContactText.identity(in: bytes) }
      guard isKept(contact, cell, scanner, &tally) else { continue }
      if isFirst {
        line += head
        line.append(.quote)
      } else {
        line.append(.comma)
        line.append(.space)
      }
      isFirst = false
      if case .lostZero = contact, mendsPhones { line.append(.zero) }
      text.append(to: &line)
    }
    if !isFirst { line.append(.quote) }
  }

  /// Whether a contact goes into the record; notes what was mended or left out.
  private func isKept(
    _ contact: ContactText, _ cell: Cell, _ scanner: RowScanner, _ tally: inout ImportTally
  ) -> Bool {
    switch contact {
    case .fine: return true
    case .lostZero:
      tally.mendedPhones += 1
      return true
    case .lostDigits:
      if tally.lostPhones.count < 3 { tally.lostPhones.append(scanner.string(cell)) }
      return false
    case .identity:
      tally.hiddenNumbers += 1
      return false
    }
  }

  private func append(_ whole: Int, to line: inout [UInt8]) {
    line += head
    var divisor = 1
    while whole / divisor >= 10 { divisor *= 10 }
    var rest = whole
    while divisor > 0 {
      line.append(.zero + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// The number of at most nine digits and nothing else.
  private static func plainWhole(_ cell: Cell, _ scanner: RowScanner) -> Int? {
    guard cell.end - cell.start <= 9 else { return nil }
    var number = 0
    for place in cell.start..<cell.end {
      guard scanner.text[place].isDigit else { return nil }
      number = number * 10 + Int(scanner.text[place] - .zero)
    }
    return number
  }
}
