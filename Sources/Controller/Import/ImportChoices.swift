import Model
import Store

/// What each row of an import can be.
enum ImportChoices {
  /// The chooser of a row; nil where there is nothing to choose.
  static func chooser(_ row: ImportRow, _ table: ImportedTable) -> ImportChooser? {
    switch row {
    case .question(let place):
      guard table.questions.indices.contains(place) else { return nil }
      return chooser(table.questions[place], row, table)
    case .category(let name): return category(name, row, table)
    case .meaning(let name): return category(name, row, table)
    case .zeros(let column): return zeros(column, row)
    case .column(let place):
      guard table.columns.indices.contains(place) else { return nil }
      return column(table.columns[place], row, table)
    case .mapping: return mapping(row, table)
    default: return reading(row, table)
    }
  }

  /// What no line says but a person can type.
  static func typed(_ text: String, _ row: ImportRow) -> ImportChoice? {
    let text = FieldInput.trimmed(text)
    switch row {
    case .year:
      guard let year = year(text) else { return nil }
      return ImportChoice(Bilingual(same: text), Bilingual("tahun", "year"), .year(year))
    case .source:
      guard !text.isEmpty else { return nil }
      return ImportChoice(
        Bilingual(same: DisplayText(text).text), Bilingual("judul sumber", "title of the source"),
        .source(text))
    case .header:
      guard let line = Int(text), (0...10_000).contains(line) else { return nil }
      return ImportChoice(
        Bilingual("baris \(line)", "line \(line)"), Bilingual("kepala tabel", "header"),
        .header(line))
    case .mapping:
      guard !text.isEmpty else { return nil }
      let name = DisplayText(text).text
      return ImportChoice(
        Bilingual("simpan sebagai \"\(name)\"", "keep as \"\(name)\""),
        Bilingual("bersama impor ini", "with this import"), .keep(mapping: name))
    default: return nil
    }
  }

  static func year(_ text: String) -> Int? {
    guard text.count == 4, let year = Int(text), (1900...2100).contains(year) else { return nil }
    return year
  }

  private static func chooser(
    _ question: ImportQuestion, _ row: ImportRow, _ table: ImportedTable
  ) -> ImportChooser? {
    switch question.topic {
    case .kind: return reading(.kind, table)
    case .region:
      let columns = self.columns(table, Bilingual("berisi kab/kota", "has the regions"), .region)
      return ImportChooser(row, question.words, columns + regions)
    case .numbers:
      let columns = self.columns(table, Bilingual("berisi angka", "has the numbers"), .value)
      return ImportChooser(row, question.words, columns)
    case .subsector:
      let columns = self.columns(
        table, Bilingual("berisi subsektor", "has the subsectors"), .category)
      return ImportChooser(row, question.words, subsectors + columns)
    case .filling: return reading(.filling, table)
    case .year: return reading(.year, table)
    case .figure: return reading(.figure, table)
    case .codes: return reading(.codes, table)
    case .persons: return reading(.persons, table)
    case .lostPhones: return reading(.lostPhones, table)
    case .zeros(let column): return zeros(column, row)
    case .categories(let suggested):
      let known = suggested.compactMapValues(\.self)
      guard !known.isEmpty else { return nil }
      let names = known.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.code)" }
      let accept = ImportChoice(
        Bilingual("terima semua saran", "take all suggestions"),
        Bilingual(same: DisplayText(names.joined(separator: ", ")).text),
        .categories(known.mapValues { Optional($0) }))
      return ImportChooser(row, question.words, [accept])
    case .other: return nil
    }
  }

  private static func columns(
    _ table: ImportedTable, _ what: Bilingual, _ role: ColumnRole
  ) -> [ImportChoice] {
    table.columns.map { column in
      let name = DisplayText(column.name).text
      return ImportChoice(
        Bilingual("kolom \(name)", "column \(name)"), what,
        .role(column: column.name, role))
    }
  }

  private static func column(
    _ column: ImportColumn, _ row: ImportRow, _ table: ImportedTable
  ) -> ImportChooser {
    var roles = ColumnRole.choices(table.kind)
    if table.kind == .potential, let year = year(String(column.name.suffix(4))) {
      roles.append(.yearValue(year))
    }
    let choices = roles.map { role in
      ImportChoice(
        role.title(table.kind), Bilingual(same: code(role)),
        .role(column: column.name, role))
    }
    let name = DisplayText(column.name).text
    let chosen = roles.firstIndex { $0.text == column.role.text } ?? 0
    return ImportChooser(
      row, Bilingual("Kolom \(name) berisi", "Column \(name) has"), choices, chosen: chosen)
  }

  private static func code(_ role: ColumnRole) -> String {
    if case .subsector(let subsector) = role { subsector.code } else { "" }
  }

  private static func category(
    _ name: String, _ row: ImportRow, _ table: ImportedTable
  ) -> ImportChooser {
    let none = ImportChoice(
      Bilingual("bukan ekonomi kreatif", "not creative"),
      Bilingual("barisnya dilewati", "its rows are left out"), .categories([name: nil]))
    let choices = Subsector.allCases.map { subsector in
      ImportChoice(
        subsector.title, Bilingual(same: subsector.code), .categories([name: subsector]))
    }
    let said = table.settings.categories[Folding.foldKey(name)] ?? table.suggestion(of: name)
    let chosen = said.flatMap { Subsector.allCases.firstIndex(of: $0) } ?? Subsector.count
    let shown = DisplayText(name).text
    return ImportChooser(
      row, Bilingual("\(shown): subsektor mana?", "\(shown): which subsector?"), choices + [none],
      chosen: chosen)
  }

  private static func zeros(_ column: String, _ row: ImportRow) -> ImportChooser {
    let choices = ZeroMeaning.allCases.map { meaning in
      ImportChoice(
        ImportWords.title(meaning), ImportWords.detail(meaning),
        .zeros(column: column, meaning))
    }
    return ImportChooser(
      row, Bilingual("Nol, kosong, dan - berarti", "Zero, empty and - mean"), choices)
  }

  private static func mapping(_ row: ImportRow, _ table: ImportedTable) -> ImportChooser {
    let kept = table.mappings.keys.sorted().map { name in
      ImportChoice(
        Bilingual(same: DisplayText(name).text),
        Bilingual("pakai yang tersimpan", "take the kept one"), .take(mapping: name))
    }
    return ImportChooser(
      row,
      Bilingual("Pemetaan: pilih, atau ketik nama baru", "Mapping: choose, or type a new name"),
      kept)
  }

  static let subsectors: [ImportChoice] =
    [
      ImportChoice(
        Bilingual("seluruh daerah", "the whole region"),
        Bilingual("bukan satu subsektor", "no one subsector"), .wholeRegion)
    ]
    + Subsector.allCases.map { subsector in
      ImportChoice(subsector.title, Bilingual(same: subsector.code), .subsector(subsector))
    }

  static let regions: [ImportChoice] = Registry.standard.regions.map { region in
    ImportChoice(
      Bilingual(same: region.title), Bilingual(same: region.code.description),
      .region(region.code))
  }
}
