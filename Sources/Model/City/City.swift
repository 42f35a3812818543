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
        "membership", Bilingual("Keanggotaan", "Membership"), \.membership.recordedStatus),
      .text("member_since", Bilingual("Anggota sejak", "Member since"), \.membership.since),
      .link(
        "member_source", Bilingual("Sumber", "Source"), \.membership.source, to: .source),
    ] + conditionFields + [
      .text("node", Bilingual("Simpul", "Node"), \.node),
      .text("office", Bilingual("Dinas", "Office"), \.office),
      .text("contact", Bilingual("Kontak", "Contact"), \.contact, isPersonal: true),
    ] + Field.consentFields + [
      .text("leader", Bilingual("Kepala daerah", "Head of region"), \.leader),
      .text("coordinator", Bilingual("Koordinator", "Coordinator"), \.coordinator),
      .text(
        "coordination", Bilingual("Wilayah koordinasi", "Region of coordination"),
        \.coordination),
      .texts("products", Bilingual("Produk khas", "Signature products"), \.products),
      .texts("problems", Bilingual("Masalah", "Problems"), \.problems),
      .texts("good_practice", Bilingual("Praktik baik", "Good practice"), \.goodPractice),
      .choice(
        "claimed_flagship", Bilingual("Unggulan menurut daerah", "Flagship claimed"),
        \.claimedFlagship),
    ]

  private static let conditionFields: [Field<City>] = [
    .text(
      "assembled_on", Bilingual("Sudah berhimpun", "Has assembled"), \.membership.assembled.date),
    .text("assembled_by", Bilingual("Dicatat oleh", "Recorded by"), \.membership.assembled.by),
    .text(
      "crossing_on", Bilingual("Lintas komunitas dan subsektor", "Crosses communities"),
      \.membership.crossing.date),
    .text("crossing_by", Bilingual("Dicatat oleh", "Recorded by"), \.membership.crossing.by),
    .text(
      "programmes_on", Bilingual("Punya program bersama", "Runs collective programmes"),
      \.membership.programmes.date),
    .text("programmes_by", Bilingual("Dicatat oleh", "Recorded by"), \.membership.programmes.by),
    .text(
      "independent_on", Bilingual("Bukan milik partai atau dinas", "Belongs to no party or agency"),
      \.membership.independent.date),
    .text("independent_by", Bilingual("Dicatat oleh", "Recorded by"), \.membership.independent.by),
  ]
}
