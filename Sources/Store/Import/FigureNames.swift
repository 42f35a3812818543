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

  /// The standing that a cell names.
  static func standing(_ text: String) -> Standing? {
    let name = Folding.foldName(text)
    return Standing.allCases.first { standing in
      [standing.code, standing.title.indonesian, standing.title.english].contains {
        Folding.foldName($0) == name
      }
    }
  }

  /// What a text says in place of a number; nil if it is no such text.
  static func state(_ text: String) -> FigureValue? {
    switch Folding.foldName(text) {
    case "belum didata", "no data yet", "unknown": .unknown
    case "tidak berlaku", "not applicable": .notApplicable
    case "withheld", "dirahasiakan", "dirahasiakan 3 usaha", "withheld 3 businesses": .withheld
    default: nil
    }
  }

  /// Whether a number can be of a kind: things are counted whole, levels go from 1 to 5.
  static func takes(_ number: Double, _ kind: FigureKind) -> Bool {
    guard number >= 0, number <= limit(kind) else { return false }
    return isMoney(kind) || number == number.rounded() && (kind != .level || number >= 1)
  }

  /// The largest number of a kind, as it can be entered by hand too.
  static func limit(_ kind: FigureKind) -> Double {
    switch kind {
    case .level: 5
    case .businesses, .workers, .registrations, .coachedBusinesses: 1e9
    case .turnover, .exports: 1e15
    case .creation, .production, .distribution, .consumption, .conservation: 4
    }
  }

  /// Whether numbers are steps of an assessment, which are never added up.
  static func isStep(_ kind: FigureKind) -> Bool { limit(kind) <= 5 }

  /// Whether amounts of money are said.
  static func isMoney(_ kind: FigureKind) -> Bool { kind == .turnover || kind == .exports }
}

extension ImportSettings {
  /// What a zero means in a column; nil if nobody said.
  func zero(of column: String) -> ZeroMeaning? {
    let wanted = Folding.foldKey(column)
    return zeros.first { Folding.foldKey($0.key) == wanted }?.value ?? zeros["*"]
  }
}
