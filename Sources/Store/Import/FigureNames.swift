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
    switch kind {
    case .level: (1...5).contains(number) && number == number.rounded()
    case .businesses, .workers, .registrations, .coachedBusinesses: number == number.rounded()
    case .turnover, .exports: true
    case .creation, .production, .distribution, .consumption, .conservation:
      (0...4).contains(number) && number == number.rounded()
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
