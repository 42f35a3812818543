import Model

/// A line of the page on which a person corrects how a file was understood.
public enum ImportRow: Hashable, Sendable {
  /// A question that is open, by its place.
  case question(Int)
  /// A text of which the subsector is asked.
  case category(String)
  /// A column, by its place in the table.
  case column(Int)
  /// Something that was answered: what a text, or zeros in a column mean.
  case meaning(String)
  case zeros(String)
  /// How the file is read.
  case kind, sheet, header, delimiter, encoding, notation
  /// What is said once for all rows.
  case region, year, figure, subsector, standing, source, codes, filling, persons, lostPhones,
    mendedPhones
  /// The name under which all this is kept.
  case mapping

  /// A part of the page.
  public enum Section: Sendable {
    case questions, columns, answers, reading
  }

  /// The part it stands in.
  public var section: Section {
    switch self {
    case .question, .category: .questions
    case .column: .columns
    case .meaning, .zeros: .answers
    default: .reading
    }
  }
}
