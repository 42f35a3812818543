/// An organisation: a node, a business, a university and so on.
public struct Organisation: Consenting {
  /// Organisations.
  public static let kind = RecordKind.organisation

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// The name.
  public var name: String?
  /// What kind of organisation.
  public var organisationKind: OrganisationKind?
  /// The subsectors it works in.
  public var subsectors: [Subsector] = []
  /// Signature products.
  public var products: [String] = []
  /// Whether it is at work.
  public var status: CommunityStatus?
  /// Since which year.
  public var since: Int?
  /// The kecamatan.
  public var district: String?
  /// The desa or kelurahan.
  public var village: String?
  /// The ids of the communities that belong to it.
  public var members: [String] = []
  /// Free words to find it by.
  public var tags: [String] = []
  /// A telephone number or address.
  public var contact: String?
  /// Whether, and by whom, the contact may be published.
  public var consent = Consent()
  /// The id of the source.
  public var source: String?

  /// An organisation of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Organisation>] =
    [
      .text("name", Bilingual("Nama", "Name"), \.name).required,
      .choice("kind", Bilingual("Jenis", "Kind"), \.organisationKind),
      .choices("subsectors", Bilingual("Subsektor", "Subsectors"), \.subsectors),
      .texts("products", Bilingual("Produk", "Products"), \.products).offering(.products),
      .choice("status", Bilingual("Status", "Status"), \.status),
      .year("since", Bilingual("Sejak", "Since"), \.since),
      .text("district", Bilingual("Kecamatan", "District"), \.district)
        .heading("Tempat", "Place").offering(.districts),
      .text("village", Bilingual("Desa/kel.", "Village"), \.village),
      .links("members", Bilingual("Anggota", "Members"), \.members, to: .community),
      .texts("tags", Bilingual("Tag", "Tags"), \.tags).offering(.tags),
      .text("contact", Bilingual("Kontak", "Contact"), \.contact, isPersonal: true)
        .heading("Kontak dan izin", "Contact and consent"),
    ] + Field.consentFields + [
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source)
    ]
}
