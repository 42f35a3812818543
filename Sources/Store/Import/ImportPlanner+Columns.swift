import Model

extension ImportPlanner {
  func columns(_ kind: RecordKind?) -> [ImportColumn] {
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
    let numbers = columns.compactMap { FigureColumn($0) }
    let subsectors = numbers.count { $0.subsector != nil }
    let years = Set(numbers.compactMap(\.year)).count
    for place in columns.indices where columns[place].role == .value {
      guard !isSaid(columns[place].name) else { continue }
      let hasYear = ImportYear.year(in: columns[place].name.utf8) != nil
      if subsectors > 1 || years > 1 && !hasYear { columns[place].role = .ignored }
    }
  }

  /// Whether a person said what a column is.
  func isSaid(_ name: String) -> Bool {
    let wanted = Folding.foldKey(name)
    return settings.columns.contains { Folding.foldKey($0.key) == wanted }
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
      if isNumbers(column), let subsector = HeaderWords.subsector(in: name) {
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
    case .value? where !isNumbers(column): return byContent(column, kind)
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
}
