import Model

extension ImportDraft {
  /// Takes in the rows that are refused.
  mutating func refuse(_ rows: [RefusedRow]) {
    refused = rows
    counts.refused = rows.count
    numberRefused()
  }

  /// Takes in what a region's comparison found.
  mutating func add(_ comparison: FigureComparison) {
    counts.added += comparison.counts.added
    counts.changed += comparison.counts.changed
    counts.unchanged += comparison.counts.unchanged
    added += comparison.added.prefix(max(0, Self.firstLines - added.count))
    changed += comparison.changed.prefix(max(0, Self.firstLines - changed.count))
    unchanged += comparison.unchanged.prefix(max(0, Self.firstLines - unchanged.count))
  }

  /// Asks what the rows leave open.
  mutating func ask(_ tally: FigureTally) {
    if let question = CodeSystems.question(tally.rows, plan.settings) { questions.append(question) }
    if tally.withoutYear > 0, plan.columns(.year).isEmpty {
      questions.append(
        ImportQuestion(
          "angka tahun berapa?", "which year are the figures of?", answers: ["--year 2024"]))
    }
    if tally.withoutKind > 0, plan.columns(.figureKind).isEmpty {
      questions.append(
        ImportQuestion(
          "angka apa?", "what is counted?",
          answers: FigureKind.allCases.map { "--figure \($0.code)" }))
    }
    askOfCategories(tally)
    askOfZeros(tally)
  }

  private mutating func askOfCategories(_ tally: FigureTally) {
    guard !tally.categories.isEmpty else { return }
    let names = tally.categories.keys.sorted()
    let answers = names.prefix(30).map { name in
      "--category \"\(name)=\(CategorySuggestion.code(for: name))\""
    }
    questions.append(
      ImportQuestion(
        "\(names.count) kategori tidak dikenal; subsektor mana? (- bukan ekonomi kreatif; semuanya "
          + "dapat ditulis dalam satu berkas: --categories FILE)",
        "\(names.count) categories are not known; which subsectors? (- is not creative; all can be "
          + "written into one file: --categories FILE)",
        answers: answers))
  }

  private mutating func askOfZeros(_ tally: FigureTally) {
    let open = plan.columns.filter { column in
      tally.zeros[column.index]?.isOpen == true && plan.settings.zero(of: column.name) == nil
    }
    guard !open.isEmpty else { return }
    let texts = open.prefix(20).map { column -> Bilingual in
      let count = tally.zeros[column.index] ?? ZeroCount()
      let name = DisplayText(column.name).text
      return Bilingual(
        "\(name): \(count.zeros) nol dan \(count.blanks) kosong atau - dari \(count.cells)",
        "\(name): \(count.zeros) zeros and \(count.blanks) empty or - of \(count.cells)")
    }
    let column = open.count == 1 ? open[0].name : "*"
    questions.append(
      ImportQuestion(
        texts.map(\.indonesian).joined(separator: "; ")
          + "; tidak ada (zero), belum didata (unknown), atau 0 nol dan kosong belum didata "
          + "(as-written)?",
        texts.map(\.english).joined(separator: "; ")
          + "; none (zero), not counted (unknown), or 0 is none and empty not counted "
          + "(as-written)?",
        answers: ZeroMeaning.allCases.map { "--zero \"\(column)=\($0.rawValue)\"" }))
  }

  /// Tells what was left out, added up, and the sums by which a person checks.
  mutating func tell(_ rows: FigureRows) {
    let tally = rows.tally
    tellRows(tally)
    for (subsector, names) in tally.mapped.sorted(by: { $0.key < $1.key }) where names.count > 1 {
      let list = names.sorted().map { DisplayText($0).text }.joined(separator: ", ")
      notes.append(
        Bilingual("\(subsector.code) = \(list), dijumlah", "\(subsector.code) = \(list), added up"))
    }
    if tally.verified > 0 {
      let text = ImportPlanner.lowered
      warnings.append(
        Bilingual(
          "\(tally.verified) baris tertulis terverifikasi; \(text.indonesian)",
          "\(tally.verified) rows say verified; \(text.english)"))
    }
    let partial = rows.sums.sums.values.count { $0.known > 0 && $0.unknown > 0 }
    if partial > 0 {
      warnings.append(
        Bilingual(
          "\(partial) angka dijumlah dari sebagian kategori saja; sisanya belum didata",
          "\(partial) figures are the sum of some categories only; the others are not known"))
    }
    tellSums(rows.sums.sums)
  }

  private mutating func tellRows(_ tally: FigureTally) {
    let told: [(Int, String, String)] = [
      (tally.rows.totalRows, "baris jumlah dilewati", "rows of totals are left out"),
      (tally.rows.emptyRows, "baris kosong dilewati", "empty rows are left out"),
      (tally.rows.headerRows, "kepala tabel berulang dilewati", "repeated headers are left out"),
      (tally.repeated, "angka tertulis dua kali, sama", "numbers stand twice, the same"),
    ]
    for (count, indonesian, english) in told where count > 0 {
      notes.append(Bilingual("\(count) \(indonesian)", "\(count) \(english)"))
    }
    guard !tally.leftOut.isEmpty else { return }
    let names = tally.leftOut.sorted { $0.key < $1.key }
      .map { "\(DisplayText($0.key).text) (\($0.value))" }.joined(separator: ", ")
    notes.append(
      Bilingual(
        "bukan satu subsektor ekonomi kreatif, dilewati: \(names)",
        "no one subsector of the creative economy, left out: \(names)"))
  }

  private mutating func tellSums(_ sums: [FigureCell: FigureSum]) {
    var totals: [FigureKind: [Int: Double]] = [:]
    for (cell, sum) in sums where sum.known > 0 {
      totals[cell.kind, default: [:]][cell.year, default: 0] += sum.sum
    }
    for kind in FigureKind.allCases where !kind.isGraded {
      guard let years = totals[kind]?.sorted(by: { $0.key < $1.key }) else { continue }
      let text = { (language: Language) in
        years.map { "\($0.key): \(language.decimal($0.value, places: 0))" }.joined(separator: ", ")
      }
      notes.append(
        Bilingual(
          "jumlah \(kind.title.indonesian): \(text(.indonesian))",
          "sum of \(kind.title.english): \(text(.english))"))
    }
  }
}
