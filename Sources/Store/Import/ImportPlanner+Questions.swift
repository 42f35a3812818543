import Model

extension ImportPlanner {
  func notes(_ plan: ImportPlan) -> [Bilingual] {
    var notes: [Bilingual] = [table.understood]
    if !table.isTyped {
      notes.append(
        Bilingual(
          "angka ditulis \(plan.notation.title.indonesian)",
          "numbers are written \(plan.notation.title.english)"))
    }
    if layout.headerLine > 0 {
      notes.append(
        Bilingual("kepala tabel baris \(layout.headerLine)", "header in line \(layout.headerLine)"))
    }
    if !layout.titles.isEmpty {
      let titles = DisplayText(layout.titles.joined(separator: " / ")).text
      notes.append(Bilingual("judul: \(titles)", "title: \(titles)"))
    }
    if layout.numberRows > 0 {
      notes.append(Bilingual("baris nomor kolom dilewati", "the row of column numbers is left out"))
    }
    if !layout.tailRows.isEmpty {
      let tail = DisplayText(layout.tailRows.prefix(3).joined(separator: " / ")).text
      notes.append(
        Bilingual(
          "\(layout.tailRows.count) baris penutup dilewati: \(tail)",
          "\(layout.tailRows.count) closing rows are left out: \(tail)"))
    }
    if layout.emptyTail > 0 {
      notes.append(
        Bilingual(
          "\(layout.emptyTail) baris kosong di akhir dilewati",
          "\(layout.emptyTail) empty rows at the end are left out"))
    }
    if plan.kind == .potential {
      notes.append(
        Bilingual(
          "kedudukan angka: \(plan.standing.title.indonesian)",
          "standing: \(plan.standing.title.english)"))
    }
    if plan.kind == .potential, settings.standing == .verified {
      notes.append(Self.lowered)
    }
    let hidden = plan.columns.filter { $0.role == .sensitive }.map { DisplayText($0.name).text }
    if !hidden.isEmpty {
      let names = hidden.joined(separator: ", ")
      notes.append(
        Bilingual("tidak disimpan (data pribadi): \(names)", "not stored (personal data): \(names)")
      )
    }
    return notes
  }

  /// What is verified is so by another person, in the program.
  static let lowered = Bilingual(
    "impor tidak memverifikasi: angka masuk sebagai isian daerah; verifikasi oleh orang lain di "
      + "lembar potensi",
    "an import verifies nothing: figures come in as the region's own entry; another person verifies "
      + "them on the sheet of potential")

  func askOfKind(_ plan: inout ImportPlan) {
    if let kind = plan.kind, !ImportKind.all.contains(kind) {
      plan.questions.append(
        ImportQuestion(
          "\(kind.title.indonesian) bukan milik kab/kota; tulis sebagai JSON Lines lalu: "
            + "jejaring apply BERKAS",
          "\(kind.title.english) belong to no region; write JSON Lines and use: "
            + "jejaring apply FILE",
          answers: []))
    }
    guard plan.kind == nil else { return }
    plan.questions.append(
      ImportQuestion(
        "jenis catatan apa di berkas ini?", "which kind of records is this?",
        answers: ImportKind.all.prefix(8).map { "--kind \($0.rawValue)" }))
  }

  func askOfRegions(_ plan: inout ImportPlan) {
    guard plan.columns(.region).isEmpty, plan.columns(.regionCode).isEmpty,
      plan.settings.region == nil
    else { return }
    plan.questions.append(
      ImportQuestion(
        "tidak ada kolom kab/kota; daerah mana pemiliknya?",
        "there is no column of regions; whose are they?",
        answers: ["--in 35.73", "--map \"KOLOM=region\""]))
  }

  func askOfSubsectors(_ plan: inout ImportPlan) {
    guard plan.kind == .potential else { return }
    if !plan.columns.contains(where: { $0.role.isNumber }) {
      plan.questions.append(
        ImportQuestion(
          "kolom mana yang berisi angka?", "which column has the numbers?",
          answers: ["--map \"KOLOM=value\"", "--map \"KOLOM=usaha\""]))
    }
    let hasSubsector = plan.columns.contains { column in
      switch column.role {
      case .category, .subsector: true
      default: false
      }
    }
    guard !hasSubsector, plan.settings.subsector == nil, !plan.settings.isWholeRegion else {
      return
    }
    plan.questions.append(
      ImportQuestion(
        "tidak ada kolom subsektor; angka subsektor apa, atau angka seluruh daerah?",
        "there is no column of subsectors; which subsector, or are they of the whole region?",
        answers: ["--subsector KUL", "--subsector all", "--map \"KOLOM=subsector\""]))
  }

  /// Amounts in money or of a time in which they are not kept.
  func askOfUnits(_ plan: inout ImportPlan) {
    guard plan.kind == .potential else { return }
    let sheet = FigureUnit(titles: layout.titles + [table.name])
    let hasKindColumn = !plan.columns(.figureKind).isEmpty
    for column in plan.columns.compactMap({ FigureColumn($0) }) {
      guard let kind = column.kind ?? (hasKindColumn ? nil : plan.settings.figure) else { continue }
      let name = DisplayText(column.name).text
      let answers = ["--map \"\(column.name)=-\""]
      let unit = column.unit.currency == nil ? sheet : column.unit
      guard FigureNames.isMoney(kind) else { continue }
      if !unit.fits(kind) {
        let money = kind.unit == .dollars ? "US$" : "rupiah"
        plan.questions.append(
          ImportQuestion(
            "\(name): \(kind.title.indonesian) disimpan dalam \(money); ubah angkanya di berkas, "
              + "atau lewati kolomnya?",
            "\(name): \(kind.title.english) are kept in \(money); convert the numbers in the file, "
              + "or leave the column out?",
            answers: answers))
      } else if column.unit.isMonthly || sheet.isMonthly {
        plan.questions.append(
          ImportQuestion(
            "\(name): \(kind.title.indonesian) disimpan setahun; kalikan 12 di berkas, atau lewati "
              + "kolomnya?",
            "\(name): \(kind.title.english) are kept by the year; multiply by 12 in the file, or "
              + "leave the column out?",
            answers: answers))
      } else {
        let scale = column.unit.scale(of: kind) ?? sheet.scale(of: kind) ?? 1
        guard scale != 1 || kind == .exports else { continue }
        let factor = Language.indonesian.decimal(scale, places: 0)
        let money = Bilingual(same: kind.unit == .dollars ? "US$" : "rupiah").text(.indonesian)
        plan.notes.append(
          Bilingual(same: "\(name) × \(factor) = \(kind.title.indonesian) (\(money))"))
      }
    }
  }

  /// Columns in which an empty cell may mean the one above.
  func askOfFilling(_ plan: inout ImportPlan) {
    let candidates = plan.columns.filter { column in
      switch column.role {
      case .region, .regionCode, .category, .year: true
      case .field(let key): key == "district" || key == "village"
      default: false
      }
    }.filter { looksFilledDown($0) }
    guard !candidates.isEmpty else { return }
    plan.filledColumns = candidates.map(\.index)
    if let said = settings.fillsDown {
      plan.fillsDown = said
      return
    }
    let names = candidates.map { DisplayText($0.name).text }.joined(separator: ", ")
    plan.questions.append(
      ImportQuestion(
        "\(names): sel kosong atau \"idem\"; sama dengan di atasnya?",
        "\(names): empty cells or \"idem\"; the same as above?",
        answers: ["--fill-down", "--no-fill-down"]))
  }

  /// Whether empty cells of a column look like those of a merged cell: they follow a text that is
  /// not written again, in rows of the same region.
  private func looksFilledDown(_ column: ImportColumn) -> Bool {
    let region = column.role == .region || column.role == .regionCode ? nil : regionColumn
    var (above, place) = ("", "")
    var (empty, repeated, isMarked, isElsewhere) = (0, 0, false, false)
    let rows = layout.sample.filter { !isTotal($0) }
    for row in rows {
      let text = Self.text(column.index, row)
      let here = region.map { Self.text($0, row) } ?? ""
      if Ditto.isMarked(text) { isMarked = true }
      if text.isEmpty {
        if !above.isEmpty { empty += 1 }
        if !here.isEmpty, here != place, !Ditto.isMarked(here) { isElsewhere = true }
      } else {
        if text == above { repeated += 1 }
        above = text
      }
      if !here.isEmpty { place = here }
    }
    if isMarked || table.mergedColumns.contains(column.index) && empty > 0 { return true }
    return empty > 0 && empty * 3 >= rows.count && repeated == 0 && !isElsewhere
  }

  private var regionColumn: Int? {
    layout.names.indices.first { column in
      let role = ColumnNames.role(of: layout.names[column], kind: .community)
      return role == .region || role == .regionCode
    }
  }

  private static func text(_ column: Int, _ row: [String]) -> String {
    column < row.count ? row[column] : ""
  }

  private func isTotal(_ row: [String]) -> Bool {
    row.first { !$0.isEmpty }.map { RowClass.isTotal(Folding.foldName($0)) } ?? false
  }
}
