extension Field {
  /// The same field, without which a record cannot be saved.
  public var required: Field {
    var field = self
    field.isRequired = true
    return field
  }

  /// The same field with what a person should know before typing.
  public func help(_ indonesian: String, _ english: String) -> Field {
    var field = self
    field.help = Bilingual(indonesian, english)
    return field
  }

  /// The same field as the first of a part of the form.
  public func heading(_ indonesian: String, _ english: String) -> Field {
    var field = self
    field.heading = Bilingual(indonesian, english)
    return field
  }

  /// The same field with values that are offered while typing.
  public func offering(_ suggestion: FieldSuggestion) -> Field {
    var field = self
    field.suggestion = suggestion
    return field
  }
}
