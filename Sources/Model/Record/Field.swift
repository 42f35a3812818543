/// One field of a record kind: the only description of it that there is.
///
/// Reading, writing, lists, detail panes, filters, forms and the schema are made from it.
public struct Field<Owner>: Sendable {
  /// The key in files.
  public let key: String
  /// What a person calls it.
  public let title: Bilingual
  /// What it takes.
  public let form: FieldForm
  /// Whether it is personal and needs recorded consent before it is shared.
  public let isPersonal: Bool
  /// Whether a record cannot do without it.
  public internal(set) var isRequired = false
  /// What a person should know before typing, besides what the form says by itself.
  public internal(set) var help: Bilingual?
  /// The heading of the part of a form that begins with this field.
  public internal(set) var heading: Bilingual?
  /// Where values come from that a person is offered while typing.
  public internal(set) var suggestion: FieldSuggestion?
  /// The field's value in a record.
  public let value: @Sendable (Owner) -> FieldValue
  /// Puts a value into a record; false if the field does not take it.
  public let assign: @Sendable (inout Owner, FieldValue) -> Bool

  /// A field with its own way to read and assign.
  public init(
    _ key: String, _ title: Bilingual, form: FieldForm, isPersonal: Bool = false,
    value: @escaping @Sendable (Owner) -> FieldValue,
    assign: @escaping @Sendable (inout Owner, FieldValue) -> Bool
  ) {
    self.key = key
    self.title = title
    self.form = form
    self.isPersonal = isPersonal
    self.value = value
    self.assign = assign
  }
}
