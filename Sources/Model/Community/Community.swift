/// A creative community.
public struct Community: Consenting {
  /// Communities.
  public static let kind = RecordKind.community

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// The name.
  public var name: String?
  /// The subsectors it works in.
  public var subsectors: [Subsector] = []
  /// Signature products.
  public var products: [String] = []
  /// Whether it is at work.
  public var status: CommunityStatus?
  /// Since which year.
  public var since: Int?
  /// How many people belong to it.
  public var members: Int?
  /// The kecamatan.
  public var district: String?
  /// The desa or kelurahan.
  public var village: String?
  /// Free words to find it by.
  public var tags: [String] = []
  /// The ids of the spaces it uses.
  public var spaces: [String] = []
  /// The ids of the organisations it belongs to.
  public var organisations: [String] = []
  /// A telephone number or address.
  public var contact: String?
  /// Whether, and by whom, the contact may be published.
  public var consent = Consent()
  /// What should be known besides.
  public var note: String?
  /// The id of the source.
  public var source: String?

  /// A community of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Community>] =
    [
      .text("name", Bilingual("Nama", "Name"), \.name).required,
      .choices("subsectors", Bilingual("Subsektor", "Subsectors"), \.subsectors),
      .texts("products", Bilingual("Produk", "Products"), \.products).offering(.products),
      .choice("status", Bilingual("Status", "Status"), \.status),
      .year("since", Bilingual("Sejak", "Since"), \.since),
      .whole("members", Bilingual("Anggota", "Members"), \.members, in: 0...10_000_000),
      .text("district", Bilingual("Kecamatan", "District"), \.district)
        .heading("Tempat", "Place").offering(.districts),
      .text("village", Bilingual("Desa/kel.", "Village"), \.village),
      .texts("tags", Bilingual("Tag", "Tags"), \.tags).offering(.tags),
      .links("spaces", Bilingual("Ruang", "Spaces"), \.spaces, to: .space),
      .links(
        "organisations", Bilingual("Lembaga", "Organisations"), \.organisations,
        to: .organisation),
      .text("contact", Bilingual("Kontak", "Contact"), \.contact, isPersonal: true)
        .heading("Kontak dan izin", "Contact and consent"),
    ] + Field.consentFields + [
      .note("note", Bilingual("Catatan", "Note"), \.note).heading("Lain-lain", "Besides"),
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
    ]
}
