import Model
import Store

extension ImportedTable {
  /// The lines of the page on which a person corrects how it was understood: what is asked first.
  public var rows: [ImportRow] {
    questionRows + columns.indices.map { .column($0) } + answerRows + readingRows
  }

  private var questionRows: [ImportRow] {
    questions.enumerated().flatMap { place, question -> [ImportRow] in
      guard case .categories(let suggested) = question.topic else { return [.question(place)] }
      let open = suggested.keys.filter { !settings.says($0) }
      return [.question(place)] + open.sorted().map { .category($0) }
    }
  }

  private var answerRows: [ImportRow] {
    settings.categories.keys.sorted().map { .meaning($0) }
      + settings.zeros.keys.sorted().map { .zeros($0) }
  }

  private var readingRows: [ImportRow] {
    var rows: [ImportRow] = [.kind]
    if sheets.count > 1 { rows.append(.sheet) }
    rows.append(.header)
    if form != nil { rows += [.delimiter, .encoding, .notation] }
    rows.append(.region)
    if kind == .potential { rows += [.year, .figure, .subsector, .standing, .source] }
    if columns.contains(where: { $0.role == .regionCode }) { rows.append(.codes) }
    if !filledNames.isEmpty { rows.append(.filling) }
    if settings.takesPersons != nil { rows.append(.persons) }
    if settings.dropsLostPhones != nil { rows.append(.lostPhones) }
    if columns.contains(where: { $0.role == .field("contact") }) { rows.append(.mendedPhones) }
    return rows + [.mapping]
  }

  /// The subsector that is suggested for a text.
  func suggestion(of name: String) -> Subsector? {
    for question in questions {
      if case .categories(let suggested) = question.topic, let found = suggested[name] {
        return found
      }
    }
    return nil
  }

  /// What a row is called.
  public func title(of row: ImportRow) -> Bilingual {
    switch row {
    case .question(let place):
      questions.indices.contains(place) ? questions[place].words : Bilingual(same: "")
    case .category(let name), .meaning(let name): Bilingual(same: DisplayText(name).text)
    case .zeros("*"): Bilingual("Nol, kosong, dan -", "Zero, empty and -")
    case .zeros(let column):
      Bilingual(
        "Nol di \(DisplayText(column).text)", "Zero in \(DisplayText(column).text)")
    case .column(let place):
      Bilingual(
        same: columns.indices.contains(place) ? DisplayText(columns[place].name).text : "")
    default: ImportWords.title(row)
    }
  }

  /// What stands in a row; empty where that is still to be answered.
  public func value(of row: ImportRow) -> Bilingual {
    let nothing = Bilingual(same: "")
    switch row {
    case .question(let place):
      guard questions.indices.contains(place), questions[place].topic == .other else {
        return nothing
      }
      return Bilingual("tidak dapat diimpor dari sini", "cannot be imported here")
    case .category(let name):
      guard let suggested = suggestion(of: name) else { return nothing }
      return Bilingual("saran: \(suggested.code)", "suggested: \(suggested.code)")
    case .meaning(let name):
      guard let said = settings.categories[name] else { return nothing }
      return said?.title ?? Bilingual("bukan ekonomi kreatif", "not creative")
    case .zeros(let column): return settings.zeros[column].map(ImportWords.title) ?? nothing
    case .column(let place):
      return columns.indices.contains(place) ? columns[place].role.title(kind) : nothing
    default: return reading(row)
    }
  }

  private func reading(_ row: ImportRow) -> Bilingual {
    let unknown = Bilingual("belum diketahui", "not known")
    switch row {
    case .kind: return kind?.title ?? unknown
    case .sheet: return Bilingual(same: DisplayText(sheet).text)
    case .header:
      return headerLine == 0
        ? Bilingual("tidak ada", "none")
        : Bilingual("baris \(headerLine)", "line \(headerLine)")
    case .delimiter: return form?.delimiter.map(ImportWords.title(ofDelimiter:)) ?? unknown
    case .encoding: return form?.encoding.map { ImportWords.title($0) } ?? unknown
    case .notation: return notation.title
    default: return said(row)
    }
  }

  private func said(_ row: ImportRow) -> Bilingual {
    let byColumn = Bilingual("menurut kolom", "by the column")
    let unknown = Bilingual("belum diketahui", "not known")
    switch row {
    case .region:
      return settings.region.map { code in
        Bilingual(same: Registry.standard.region(code)?.title ?? code.description)
      } ?? byColumn
    case .year: return settings.year.map { Bilingual(same: String($0)) } ?? byColumn
    case .figure: return settings.figure?.title ?? byColumn
    case .subsector:
      if settings.isWholeRegion { return Bilingual("seluruh daerah", "the whole region") }
      return settings.subsector?.title ?? byColumn
    case .standing: return standing.title
    case .source:
      return settings.source.map { Bilingual(same: DisplayText($0).text) }
        ?? Bilingual("berkas ini", "this file")
    case .codes: return codes?.title ?? unknown
    case .filling: return settings.fillsDown.map(ImportWords.title(filling:)) ?? unknown
    case .persons: return settings.takesPersons.map(ImportWords.title(persons:)) ?? unknown
    case .lostPhones:
      return settings.dropsLostPhones.map(ImportWords.title(lostPhones:)) ?? unknown
    case .mendedPhones: return ImportWords.title(mendedPhones: settings.mendsPhones ?? true)
    default: return Bilingual("belum dinamai", "has no name")
    }
  }
}
