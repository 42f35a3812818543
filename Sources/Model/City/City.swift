/// A regency or city as a member of the network: its own record.
public struct City: Consenting {
  /// Cities.
  public static let kind = RecordKind.city

  /// Id (the Kemendagri code), revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// Membership; unknown by default.
  public var membership = Membership()
  /// The association of communities.
  public var node: String?
  /// The office in charge.
  public var office: String?
  /// Contact of the node or office.
  public var contact: String?
  /// Whether, and by whom, the contact may be published.
  public var consent = Consent()
  /// The Bupati or Wali Kota.
  public var leader: String?
  /// The network's coordinator here.
  public var coordinator: String?
  /// The region of coordination.
  public var coordination: String?
  /// Signature products.
  public var products: [String] = []
  /// What stands in the way.
  public var problems: [String] = []
  /// What others can learn here.
  public var goodPractice: [String] = []
  /// The flagship that the region claims.
  public var claimedFlagship: Subsector?

  /// A city of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<City>] =
    [
      .choice(
        "membership", Bilingual("Keanggotaan", "Membership"), \.membership.recordedStatus
      )
      .heading("Keanggotaan", "Membership"),
      .date("member_since", Bilingual("Anggota sejak", "Member since"), \.membership.since),
      .link(
        "member_source", Bilingual("Sumber", "Source"), \.membership.source, to: .source),
    ] + conditionFields + [
      .text("node", Bilingual("Simpul", "Node"), \.node)
        .heading("Simpul, dinas, dan kontak", "Node, office and contact"),
      .text("office", Bilingual("Dinas", "Office"), \.office),
      .text("contact", Bilingual("Kontak", "Contact"), \.contact, isPersonal: true),
    ] + Field.consentFields + [
      .text("leader", Bilingual("Kepala daerah", "Head of region"), \.leader)
        .heading("Kepala daerah dan koordinasi", "Head of region and coordination"),
      .text("coordinator", Bilingual("Koordinator", "Coordinator"), \.coordinator),
      .text(
        "coordination", Bilingual("Wilayah koordinasi", "Region of coordination"),
        \.coordination),
      .texts("products", Bilingual("Produk khas", "Signature products"), \.products)
        .heading("Potret daerah", "Portrait").offering(.products),
      .texts("problems", Bilingual("Masalah", "Problems"), \.problems),
      .texts("good_practice", Bilingual("Praktik baik", "Good practice"), \.goodPractice),
      .choice(
        "claimed_flagship", Bilingual("Unggulan menurut daerah", "Flagship claimed"),
        \.claimedFlagship),
    ]

  private static let conditionFields: [Field<City>] = [
    .date(
      "assembled_on", Bilingual("Sudah berhimpun", "Has assembled"), \.membership.assembled.date
    )
    .heading("Empat syarat", "Four conditions")
    .help("sejak kapan komunitasnya berhimpun", "since when its communities are assembled"),
    .text("assembled_by", Bilingual("Dicatat oleh", "Recorded by"), \.membership.assembled.by),
    .date(
      "crossing_on", Bilingual("Lintas komunitas", "Crosses communities"),
      \.membership.crossing.date
    )
    .help(
      "sejak kapan lintas komunitas dan subsektor", "since when across communities and subsectors"),
    .text("crossing_by", Bilingual("Dicatat oleh", "Recorded by"), \.membership.crossing.by),
    .date(
      "programmes_on", Bilingual("Program bersama", "Runs programmes"),
      \.membership.programmes.date
    )
    .help(
      "sejak kapan menjalankan beberapa program bersama", "since when it runs collective programmes"
    ),
    .text("programmes_by", Bilingual("Dicatat oleh", "Recorded by"), \.membership.programmes.by),
    .date(
      "independent_on", Bilingual("Mandiri", "Independent"),
      \.membership.independent.date
    )
    .help(
      "sejak kapan bukan milik partai atau dinas", "since when it belongs to no party or agency"),
    .text("independent_by", Bilingual("Dicatat oleh", "Recorded by"), \.membership.independent.by),
  ]
}
