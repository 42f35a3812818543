/// The one place that decides what may leave a city's own machine.
public enum Privacy {
  /// Kinds of records that stay in `private/` as a whole.
  public static func isPrivate(_ kind: RecordKind) -> Bool {
    kind == .person
  }

  /// Whether a field stays in `private/`: it is personal and no consent to publish stands.
  public static func isPrivate<Owner>(_ field: Field<Owner>, consent: Consent) -> Bool {
    field.isPersonal && !consent.covers(.contact)
  }
}
