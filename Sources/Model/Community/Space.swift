/// A creative space.
public struct Space: Consenting {
  /// Spaces.
  public static let kind = RecordKind.space

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// The name.
  public var name: String?
  /// The subsectors it serves.
  public var subsectors: [Subsector] = []
  /// Whether it is at work.
  public var status: CommunityStatus?
  /// Since which year.
  public var since: Int?
  /// How many people it holds.
  public var capacity: Int?
  /// The kecamatan.
  public var district: String?
  /// The desa or kelurahan.
  public var village: String?
  /// Free words to find it by.
  public var tags: [String] = []
  /// A telephone number or address.
  public var contact: String?
  /// Whether, and by whom, the contact may be published.
  public var consent = Consent()
  /// The id of the source.
  public var source: String?

  /// A space of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Space>] =
    [
      .text("name", Bilingual("Nama", "Name"), \.name).required,
      .choices("subsectors", Bilingual("Subsektor", "Subsectors"), \.subsectors),
      .choice("status", Bilingual("Status", "Status"), \.status),
      .year("since", Bilingual("Sejak", "Since"), \.since),
      .whole("capacity", Bilingual("Daya tampung", "Capacity"), \.capacity, in: 0...1_000_000),
      .text("district", Bilingual("Kecamatan", "District"), \.district)
        .heading("Tempat", "Place").offering(.districts),
      .text("village", Bilingual("Desa/kel.", "Village"), \.village),
      .texts("tags", Bilingual("Tag", "Tags"), \.tags).offering(.tags),
      .text("contact", Bilingual("Kontak", "Contact"), \.contact, isPersonal: true)
        .heading("Kontak dan izin", "Contact and consent"),
    ] + Field.consentFields + [
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source)
    ]
}
