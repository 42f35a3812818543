import Model

/// Finds the columns that say the same figure: the parts of a whole, and the whole.
struct ColumnGroups {
  /// What the columns of a group count.
  private struct Key: Hashable {
    let kind: FigureKind?
    let subsector: Subsector?
    let year: Int?
  }

  /// The columns, of which those that would be counted twice are left out.
  private(set) var columns: [ImportColumn]
  /// What was decided, for the person.
  private(set) var notes: [Bilingual] = []
  /// What the person has to decide.
  private(set) var questions: [ImportQuestion] = []

  private let settings: ImportSettings
  private let rows: [[String]]
  private let notation: TableNotation

  init(
    _ columns: [ImportColumn], _ settings: ImportSettings, _ layout: SheetLayout,
    _ notation: TableNotation
  ) {
    self.columns = columns
    self.settings = settings
    self.notation = notation
    rows = layout.sample
  }

  /// Settles the columns of figures: the whole counts alone, or its parts are added up.
  mutating func settle() {
    takeKindOfParts()
    for group in groups().filter({ $0.members.count > 1 }) { settle(group.members, group.key.kind) }
  }

  /// Settles the numbers of records, such as members: one column alone can count.
  mutating func settleCounts(_ kind: RecordKind?) {
    guard let kind else { return }
    for key in kind.fieldKeys {
      guard case .whole(let range)? = kind.importForm(ofField: key), range != 1000...9999 else {
        continue
      }
      let members = columns.indices.filter { columns[$0].role == .field(key) }
      guard members.count > 1 else { continue }
      if let whole = whole(of: members) {
        take(whole, of: members)
      } else if !members.allSatisfy(isSaid) {
        ask(members)
      }
    }
  }

  private func groups() -> [(key: Key, members: [Int])] {
    var order: [Key] = []
    var found: [Key: [Int]] = [:]
    let hasKindColumn = columns.contains { $0.role == .figureKind }
    for place in columns.indices {
      guard let column = FigureColumn(columns[place]) else { continue }
      let key = Key(
        kind: column.kind ?? (hasKindColumn ? nil : settings.figure), subsector: column.subsector,
        year: column.year)
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(place)
    }
    return order.map { ($0, found[$0] ?? []) }
  }

  /// A bare "Jumlah" right after the parts of one kind is of that kind.
  private mutating func takeKindOfParts() {
    for place in columns.indices.dropFirst()
    where columns[place].role == .value && HeaderWords.isSum(columns[place].name)
      && !isSaid(place)
    {
      guard let own = FigureColumn(columns[place]), own.kind == nil,
        let before = FigureColumn(columns[place - 1]), let kind = before.kind,
        !HeaderWords.divisions(before.name).isEmpty, before.year == own.year
      else { continue }
      columns[place].role = .figure(kind)
    }
  }

  private mutating func settle(_ members: [Int], _ kind: FigureKind?) {
    if let whole = whole(of: members) { return take(whole, of: members) }
    let isSaid = members.allSatisfy(isSaid)
    guard kind.map({ !FigureNames.isStep($0) }) ?? true, isSaid || canBeAddedUp(members, kind)
    else {
      return ask(members)
    }
    let names = names(members, " + ")
    notes.append(Bilingual("\(names): dijumlah", "\(names): added up"))
  }

  /// The column that the others are parts of, by its name or by its numbers; nil if none is.
  private func whole(of members: [Int]) -> Int? {
    let parts = members.filter { !HeaderWords.divisions(columns[$0].name).isEmpty }
    let wholes = members.filter { !parts.contains($0) }
    if !parts.isEmpty, wholes.count == 1 { return wholes.first }
    // "L", "P", "L+P" and "Jumlah".
    if !wholes.isEmpty, wholes.allSatisfy({ isSum($0, of: parts) }) { return wholes.first }
    let fitting = members.filter { place in isSum(place, of: members.filter { $0 != place }) }
    if fitting.count == 1 { return fitting.first }
    let sums = wholes.filter { HeaderWords.isSum(columns[$0].name) }
    return parts.isEmpty && members.count > 2 && sums.count == 1 ? sums.first : nil
  }

  private mutating func take(_ whole: Int, of members: [Int]) {
    let parts = members.filter { $0 != whole }
    let (name, list) = (DisplayText(columns[whole].name).text, names(parts, ", "))
    for place in parts { columns[place].role = .ignored }
    notes.append(
      Bilingual(
        "\(name) adalah jumlahnya; \(list) tidak dihitung lagi",
        "\(name) is the sum; \(list) are not counted again"))
  }

  private mutating func ask(_ members: [Int]) {
    let list = names(members, ", ")
    questions.append(
      ImportQuestion(
        "\(list): kolom mana yang dihitung? lewati yang lain",
        "\(list): which column counts? leave the others out",
        answers: members.map { "--map \"\(columns[$0].name)=-\"" }))
  }

  /// Parts of one division, of what may be added up.
  private func canBeAddedUp(_ members: [Int], _ kind: FigureKind?) -> Bool {
    let divisions = members.map { HeaderWords.divisions(columns[$0].name) }
    guard let first = divisions.first, !first.isEmpty, divisions.allSatisfy({ $0 == first }) else {
      return false
    }
    return !first.contains(.period) || kind == .turnover || kind == .exports
  }

  private func isSaid(_ place: Int) -> Bool {
    let wanted = Folding.foldKey(columns[place].name)
    return settings.columns.contains { Folding.foldKey($0.key) == wanted }
  }

  private func names(_ places: [Int], _ mark: String) -> String {
    places.map { DisplayText(columns[$0].name).text }.joined(separator: mark)
  }

  // MARK: Numbers

  /// Whether a column's numbers are the sums of the others', in four rows of five.
  private func isSum(_ place: Int, of parts: [Int]) -> Bool {
    guard parts.count > 1 else { return false }
    var (told, fitting) = (0, 0)
    for row in rows {
      let numbers = parts.map { number($0, row) ?? 0 }
      guard let whole = number(place, row), numbers.count(where: { $0 != 0 }) > 1 else { continue }
      told += 1
      if abs(numbers.reduce(0, +) - whole) <= 0.5 { fitting += 1 }
    }
    return told > 0 && fitting * 5 >= told * 4
  }

  private func number(_ place: Int, _ row: [String]) -> Double? {
    let column = columns[place].index
    return column < row.count ? notation.number(row[column]) : nil
  }
}
