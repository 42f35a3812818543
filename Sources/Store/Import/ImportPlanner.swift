import Model

/// Finds out what a table holds.
struct ImportPlanner {
  private let table: Table
  private let settings: ImportSettings
  private let layout: SheetLayout
  private let texts: [[String]]
  private let heading: String
  private let fileName: String

  /// The plan of a table; `name` is that of its file.
  static func plan(_ table: Table, named name: String, _ settings: ImportSettings) -> ImportPlan {
    ImportPlanner(table, name, settings).plan()
  }

  private init(_ table: Table, _ name: String, _ settings: ImportSettings) {
    self.table = table
    self.settings = settings
    layout = LayoutSearch.layout(of: table, header: settings.header)
    fileName = name
    let sample = layout.sample
    texts = layout.names.indices.map { column in
      sample.compactMap { row in
        column < row.count && !row[column].isEmpty ? row[column] : nil
      }
    }
    let words = name.split { $0 == "_" || $0 == "-" || $0 == "." }.joined(separator: " ")
    heading = ([words, table.name] + layout.titles).joined(separator: " ")
  }

  private func plan() -> ImportPlan {
    let kind = settings.kind ?? guessedKind()
    let columns = self.columns(kind)
    let numbers = columns.filter { isNumeric($0) }.flatMap { texts[$0.index].prefix(200) }
    let notation = table.isTyped ? .indonesian : NumberNotation(of: numbers) ?? .indonesian
    var settings = settings
    complete(&settings, kind)
    var plan = ImportPlan(
      table: table, named: fileName, layout: layout, settings: settings, kind: kind,
      columns: columns, notation: notation, standing: settings.standing ?? guessedStanding)
    plan.notes = notes(plan)
    askOfKind(&plan)
    askOfRegions(&plan)
    askOfSubsectors(&plan)
    askOfFilling(&plan)
    return plan
  }

  private static let projectionWords: Set<Substring> = [
    "proyeksi", "perkiraan", "estimasi", "prakiraan", "projection", "projected", "estimate",
  ]

  /// What says that it is a projection is an estimate.
  private var guessedStanding: Standing {
    let words = Folding.foldName(([heading] + layout.names).joined(separator: " "))
      .split(separator: " ")
    return Self.projectionWords.isDisjoint(with: words) ? .entry : .estimate
  }

  private func isNumeric(_ column: ImportColumn) -> Bool {
    if column.role.isNumber { return true }
    guard case .field(let key) = column.role, let kind = settings.kind ?? guessedKind(),
      case .whole(let range)? = kind.form(ofField: key)
    else { return false }
    return range != 1000...9999
  }

  // MARK: Kind

  private func guessedKind() -> RecordKind? {
    let names = layout.names.map { Folding.foldName($0) }
    if let put = layout.names.firstIndex(of: "put"), let text = texts[put].first,
      let kind = RecordKind(rawValue: text)
    {
      return kind
    }
    let hasName = names.contains { name in
      guard case .field("name")? = ColumnNames.role(of: name, kind: .community) else {
        return false
      }
      return true
    }
    let isWide =
      layout.names.indices.count { column in
        isSubsector(layout.names[column]) && isNumbers(column)
          || isYear(layout.names[column]) && isNumbers(column)
      } >= 2
    let hasFigure = layout.names.indices.contains { column in
      switch ColumnNames.role(of: layout.names[column], kind: .potential) {
      case .figure?, .value?: isNumbers(column)
      default: false
      }
    }
    if isWide || hasFigure && !hasName { return .potential }
    let named = names.lazy.compactMap { ImportKind.named(in: $0) }.first
    return named ?? ImportKind.named(in: heading)
  }

  private func isSubsector(_ name: String) -> Bool {
    if case .one = Subsector.reading(Self.withoutYear(name)) { true } else { false }
  }

  /// "Kuliner 2019" without its year.
  private static func withoutYear(_ name: String) -> String {
    let words = name.split(separator: " ").filter { ImportYear.year(in: $0.utf8) == nil }
    return words.joined(separator: " ")
  }

  private func isYear(_ name: String) -> Bool {
    name.utf8.count <= 14 && ImportYear.year(in: name.utf8) != nil
  }

  /// Whether most texts of a column are numbers or stand for none.
  private func isNumbers(_ column: Int) -> Bool {
    let texts = texts[column]
    guard !texts.isEmpty else { return true }
    let numbers = texts.count { text in
      FieldMeaning.isNothing(text) || NumberNotation.indonesian.number(text) != nil
        || NumberNotation.english.number(text) != nil
    }
    return numbers * 10 >= texts.count * 8
  }

  // MARK: Columns

  private func columns(_ kind: RecordKind?) -> [ImportColumn] {
    var columns = layout.names.indices.map { column in
      ImportColumn(
        index: column, name: layout.names[column], role: role(column, kind),
        examples: Array(texts[column].prefix(3)))
    }
    for said in settings.columns {
      let wanted = Folding.foldKey(said.key)
      for place in columns.indices where Folding.foldKey(columns[place].name) == wanted {
        columns[place].role = said.value
      }
    }
    leaveTotalsOut(&columns)
    keepOne(of: .region, &columns)
    keepOne(of: .regionCode, &columns)
    keepOne(of: .year, &columns)
    keepOne(of: .id, &columns)
    return columns
  }

  /// Beside a column a subsector or a year, one called "Jumlah" is their sum.
  private func leaveTotalsOut(_ columns: inout [ImportColumn]) {
    let wide = columns.count { column in
      switch column.role {
      case .subsector, .yearValue: true
      default: false
      }
    }
    guard wide > 1 else { return }
    for place in columns.indices where columns[place].role == .value {
      guard settings.columns[columns[place].name] == nil else { continue }
      columns[place].role = .ignored
    }
  }

  /// Of several columns of a role that one can have, those that come later are not taken in.
  private func keepOne(of role: ColumnRole, _ columns: inout [ImportColumn]) {
    let places = columns.indices.filter { columns[$0].role == role }
    for place in places.dropFirst() { columns[place].role = .ignored }
  }

  private func role(_ column: Int, _ kind: RecordKind?) -> ColumnRole {
    let name = layout.names[column]
    if isIdentity(column) { return .sensitive }
    if kind == .potential {
      if isNumbers(column), case .one(let subsector) = Subsector.reading(Self.withoutYear(name)) {
        return .subsector(subsector)
      }
      if isNumbers(column), isYear(name), ColumnNames.role(of: name, kind: kind) == nil,
        let year = ImportYear.year(in: name.utf8)
      {
        return .yearValue(year)
      }
    }
    let named = ColumnNames.role(of: name, kind: kind)
    switch named {
    case .id? where isOrdinal(column): return .ignored
    case .regionCode? where !isCode(column): return byContent(column, kind)
    case .region? where kind != .potential && isKindOfRegion(column): return .regionKind
    case .region? where isCode(column) && !texts[column].isEmpty: return .regionCode
    case let named?: return named
    case nil: return byContent(column, kind)
    }
  }

  /// Whether a column counts its rows.
  private func isOrdinal(_ column: Int) -> Bool {
    let numbers = texts[column].prefix(50).map { Int($0) }
    guard numbers.count > 1 || numbers.first == 1, let first = numbers.first ?? nil, first <= 1
    else { return false }
    return numbers.enumerated().allSatisfy { place, number in number == first + place }
  }

  private func isCode(_ column: Int) -> Bool {
    texts[column].prefix(50).allSatisfy { text in
      text.count <= 8 && text.allSatisfy { $0.isNumber || $0 == "." }
    }
  }

  private func isKindOfRegion(_ column: Int) -> Bool {
    let words: Set<String> = ["kota", "kabupaten", "kab"]
    return !texts[column].isEmpty
      && texts[column].allSatisfy { words.contains(Folding.foldName($0)) }
  }

  /// Whether a column holds numbers of sixteen digits: NIK, KK.
  private func isIdentity(_ column: Int) -> Bool {
    let texts = texts[column]
    let many = texts.count { text in text.filter(\.isNumber).count == 16 && text.count <= 20 }
    return many > 0 && many * 2 >= texts.count
  }

  private func byContent(_ column: Int, _ kind: RecordKind?) -> ColumnRole {
    let texts = texts[column].prefix(100)
    guard texts.count >= 1 else { return .ignored }
    let most = { (isSo: (String) -> Bool) in texts.count(where: isSo) * 10 >= texts.count * 8 }
    if most({ text in
      text.contains(where: \.isLetter) && Registry.standard.find(text) != .none
    }) {
      return .region
    }
    if most({ Subsector.reading($0).isNamed }) {
      return kind == .potential
        ? .category
        : kind.map { k in
          k.fieldKeys.contains("subsectors") ? .field("subsectors") : .ignored
        } ?? .ignored
    }
    return .ignored
  }

  // MARK: Completing

  /// Fills in what a title says once for the sheet.
  private func complete(_ settings: inout ImportSettings, _ kind: RecordKind?) {
    if settings.region == nil, let region = regionOfTitles() { settings.region = region.code }
    guard kind == .potential else { return }
    if settings.year == nil {
      settings.year = ImportYear.year(in: layout.titles.joined(separator: " ").utf8)
    }
    if settings.figure == nil {
      settings.figure = figureOfHeaders() ?? ColumnNames.figure(in: heading)
    }
  }

  private func figureOfHeaders() -> FigureKind? {
    layout.names.lazy.compactMap { ColumnNames.figure(in: $0) }.first
  }

  /// The one region that the titles above the header name with its kind.
  private func regionOfTitles() -> Region? {
    var found: Set<Region> = []
    for title in layout.titles {
      let words = Folding.foldName(title).split(separator: " ").map(String.init)
      for place in words.indices where ["kabupaten", "kab", "kota"].contains(words[place]) {
        for length in stride(from: 4, through: 2, by: -1) where place + length <= words.count {
          let name = words[place..<place + length].joined(separator: " ")
          guard let region = Registry.standard.find(name).region else { continue }
          found.insert(region)
          break
        }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  // MARK: What is told and asked

  private func notes(_ plan: ImportPlan) -> [Bilingual] {
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
    let hidden = plan.columns.filter { $0.role == .sensitive }.map { DisplayText($0.name).text }
    if !hidden.isEmpty {
      let names = hidden.joined(separator: ", ")
      notes.append(
        Bilingual("tidak disimpan (data pribadi): \(names)", "not stored (personal data): \(names)")
      )
    }
    return notes
  }

  private func askOfKind(_ plan: inout ImportPlan) {
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

  private func askOfRegions(_ plan: inout ImportPlan) {
    guard plan.columns(.region).isEmpty, plan.columns(.regionCode).isEmpty,
      plan.settings.region == nil
    else { return }
    plan.questions.append(
      ImportQuestion(
        "tidak ada kolom kab/kota; daerah mana pemiliknya?",
        "there is no column of regions; whose are they?",
        answers: ["--in 35.73", "--map \"KOLOM=region\""]))
  }

  private func askOfSubsectors(_ plan: inout ImportPlan) {
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

  /// Columns in which an empty cell may mean the one above.
  private func askOfFilling(_ plan: inout ImportPlan) {
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
