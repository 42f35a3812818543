/// The value of a field, whatever its form.
public enum FieldValue: Equatable, Sendable {
  /// Not given: unknown, which is never zero.
  case absent
  /// A text.
  case text(String)
  /// A whole number.
  case whole(Int)
  /// A number.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// Several texts.
  case texts([String])
  /// Figures of one subsector and year.
  case figures([Figure])
}
