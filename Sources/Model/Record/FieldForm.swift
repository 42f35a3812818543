/// What a field takes.
public enum FieldForm: Equatable, Sendable {
  /// One line of text.
  case text
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// A number.
  case number
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
