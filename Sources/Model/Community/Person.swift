/// A talent, only as far as the person agreed; kept in `private/` as a whole.
public struct Person: Consenting {
  /// People.
  public static let kind = RecordKind.person

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// The name.
  public var name: String?
  /// What the person agreed to.
  public var consent = Consent()

  /// A person of whom nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Person>] =
    [.text("name", Bilingual("Nama", "Name"), \.name, isPersonal: true)]
    + Field.consentFields
}
