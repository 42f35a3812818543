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
  /// The subsectors that the person works in.
  public var subsectors: [Subsector] = []
  /// What the person can do.
  public var skills: [String] = []
  /// The id of the organisation that the person belongs to.
  public var organisation: String?
  /// The id of the community that the person belongs to.
  public var community: String?
  /// The kecamatan.
  public var district: String?
  /// A telephone number or address.
  public var contact: String?
  /// Whether, and by whom, the contact may be published.
  public var consent = Consent()
  /// What should be known besides.
  public var note: String?
  /// The id of the source.
  public var source: String?

  /// A person of whom nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Person>] =
    [
      .text("name", Bilingual("Nama", "Name"), \.name, isPersonal: true).required,
      .choices("subsectors", Bilingual("Subsektor", "Subsectors"), \.subsectors),
      .texts("skills", Bilingual("Keahlian", "Skills"), \.skills).offering(.tags),
      .link(
        "organisation", Bilingual("Lembaga", "Organisation"), \.organisation, to: .organisation),
      .link("community", Bilingual("Komunitas", "Community"), \.community, to: .community),
      .text("district", Bilingual("Kecamatan", "District"), \.district).offering(.districts),
      .text("contact", Bilingual("Kontak", "Contact"), \.contact, isPersonal: true)
        .heading("Kontak dan izin", "Contact and consent"),
    ] + Field.consentFields + [
      .note("note", Bilingual("Catatan", "Note"), \.note),
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
    ]
}
