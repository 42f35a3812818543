/// What a field takes.
public enum FieldForm: Equatable, Sendable {
  /// One line of text.
  case text
  /// A text of many lines.
  case note
  /// A date as exactly as it is known: `2016-03-16`, `2016-03` or `2016`.
  case date
  /// The Kemendagri code of a region.
  case region
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// A number.
  case number
  /// An amount of whole rupiah.
  case money
  /// Yes or no.
  case flag
  /// Several texts.
  case texts
  /// One of a fixed set.
  case choice([FieldChoice])
  /// Several of a fixed set.
  case choices([FieldChoice])
  /// The id of another record.
  case link(RecordKind)
  /// The ids of other records.
  case links(RecordKind)
  /// Figures of one subsector and year.
  case figures
}

extension FieldForm {
  /// A year.
  public static let year = FieldForm.whole(1000...9999)

  /// Whether it takes words of a person's own, in which a search for any text looks.
  public var isWords: Bool { self == .text || self == .note || self == .texts }

  /// Whether it takes several values.
  public var isList: Bool {
    switch self {
    case .texts, .choices, .links: true
    default: false
    }
  }

  /// The kind of record that it links to.
  public var linkedKind: RecordKind? {
    switch self {
    case .link(let kind), .links(let kind): kind
    default: nil
    }
  }

  /// The values of its fixed set.
  public var choices: [FieldChoice] {
    switch self {
    case .choice(let choices), .choices(let choices): choices
    default: []
    }
  }
}
