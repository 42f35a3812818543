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
    HeaderWords.subsector(in: name) != nil
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
        || TableNotation.english.number(text) != nil || isLikeNumber(text)
    }
    return numbers * 10 >= texts.count * 8
  }

  /// `9e9`, `99999999999999999999`: no number that is taken, and still meant as one.
  private func isLikeNumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || ".,+-eE% ".contains($0) }
  }
}
