import Model

/// The kinds of figures by their names, and the numbers that they take.
enum FigureNames {
  /// The kind that a cell names.
  static func kind(_ text: String) -> FigureKind? {
    let name = Folding.foldName(text)
    if let kind = FigureKind.allCases.first(where: { kind in
      [kind.code, kind.title.indonesian, kind.title.english].contains {
        Folding.foldName($0) == name
      }
    }) {
      return kind
    }
    guard case .figure(let kind)? = ColumnNames.role(of: text, kind: .potential) else { return nil }
    return kind
  }

  /// Whether a number can be of a kind: things are counted whole, levels go from 1 to 5.
  static func takes(_ number: Double, _ kind: FigureKind) -> Bool {
    switch kind {
    case .level: (1...5).contains(number) && number == number.rounded()
    case .businesses, .workers, .registrations, .coachedBusinesses: number == number.rounded()
    case .turnover, .exports: true
    }
  }
}

extension ImportSettings {
  /// What a zero means in a column; nil if nobody said.
  func zero(of column: String) -> ZeroMeaning? {
    let wanted = Folding.foldKey(column)
    return zeros.first { Folding.foldKey($0.key) == wanted }?.value ?? zeros["*"]
  }
}
