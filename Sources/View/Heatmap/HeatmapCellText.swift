import Controller
import Model

/// What a cell says in words.
enum HeatmapCellText {
  /// The value, its year and its standing.
  static func pieces(
    _ cell: MeasuredValue, _ measure: Measure, _ language: Language, reference: Bilingual? = nil
  ) -> [Piece] {
    guard let number = cell.value.number else {
      return [Piece(cell.value.absence.text(language), .label)]
    }
    var pieces = [Piece(value(number, measure, language), .text)]
    if cell.isSmall {
      pieces.append(Piece(" · \(DataMark.smallNumber.title.text(language))", .alert))
    }
    if let reference, measure.form.needsReference {
      let text = Bilingual("dibanding \(reference.indonesian)", "against \(reference.english)")
      pieces.append(Piece(" · \(text.text(language))", .label))
    }
    if let scope = cell.scope {
      pieces.append(Piece(" · \(self.scope(scope, measure).text(language))", .label))
    }
    if let year = cell.year {
      let years = cell.since.map { "\($0)–\(year)" } ?? String(year)
      pieces.append(Piece(" · \(years)", .label))
    }
    if let standing = cell.standing {
      pieces.append(Piece(" · \(standing.title.text(language))", .label))
    }
    if cell.isIndicative {
      pieces.append(Piece(" · \(Words.indicative.text(language))", .label))
    }
    if let availability = cell.availability {
      let text = Bilingual(
        "\(availability.known)/\(availability.total) terdata",
        "\(availability.known)/\(availability.total) known")
      pieces.append(Piece(" · \(text.text(language))", .label))
    }
    return pieces
  }

  /// Among how many a number is.
  private static func scope(_ scope: Availability, _ measure: Measure) -> Bilingual {
    let count = "\(scope.known)/\(scope.total)"
    if measure.form == .percentile {
      return Bilingual("\(count) terperingkat", "\(count) ranked")
    }
    return measure.basis == .coverage
      ? Bilingual("\(count) angka terdata", "\(count) figures known")
      : Bilingual("\(count) subsektor terdata", "\(count) subsectors known")
  }

  private static func value(
    _ number: Double, _ measure: Measure, _ language: Language
  ) -> String {
    let text = HeatmapNumber(measure, largest: number, language).full(number)
    guard measure.form == .amount else {
      return measure.form == .quotient ? "LQ " + text : text
    }
    switch measure.basis {
    case .level:
      return "\(text) \(levelWord(Int(exactly: number.rounded()) ?? 0).text(language))"
    case .businesses, .workers, .registrations:
      return "\(text) \(measure.figureKind?.unit.title.text(language) ?? "")"
    case .chain: return text + Bilingual(" dari 4", " of 4").text(language)
    case .turnover, .exports, .communities, .designations, .coachedBusinesses, .coverage:
      return text
    }
  }

  /// The word for a step of the own assessment.
  static func levelWord(_ level: Int) -> Bilingual {
    switch level {
    case ...1: Bilingual("rintisan", "starting")
    case 2: Bilingual("tumbuh", "growing")
    case 3: Bilingual("berkembang", "developing")
    case 4: Bilingual("kuat", "strong")
    default: Bilingual("unggul", "leading")
    }
  }
}
