import Model

extension ImportPlanner {
  func guessedKind() -> RecordKind? {
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
  static func withoutYear(_ name: String) -> String {
    let words = name.split(separator: " ").filter { ImportYear.year(in: $0.utf8) == nil }
    return words.joined(separator: " ")
  }

  func isYear(_ name: String) -> Bool {
    name.utf8.count <= 14 && ImportYear.year(in: name.utf8) != nil
  }

  /// Whether most texts of a column are numbers or stand for none.
  func isNumbers(_ column: Int) -> Bool {
    let texts = texts[column]
    guard !texts.isEmpty else { return true }
    let numbers = texts.count { text in
      FieldMeaning.isNothing(text) || TableNotation.indonesian.number(text) != nil
        || TableNotation.english.number(text) != nil
    }
    return numbers * 10 >= texts.count * 8
  }
}
