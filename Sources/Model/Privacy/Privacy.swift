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

  /// What may be handed out of a record, such as in an export; nil if none of it.
  ///
  /// Figures of small cells are withheld in the holdings, where the other cells are known.
  public static func exported<Kind: Record>(_ record: Kind) -> Kind? {
    guard !isPrivate(Kind.kind) else { return nil }
    let record = open(record, .contact)
    guard let consenting = record as? any Consenting else { return record }
    return withoutConsenter(consenting) as? Kind
  }

  /// An empty name would take the place of the real one where the record is read back.
  private static func withoutConsenter<Kind: Consenting>(_ record: Kind) -> any Record {
    var record = record
    record.consent.by = nil
    return record
  }
}
