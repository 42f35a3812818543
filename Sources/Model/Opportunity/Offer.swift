/// What a region or a community offers.
public struct Offer: Consenting {
  /// Offers.
  public static let kind = RecordKind.offer

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// What it is called.
  public var name: String?
  /// Of which kind it is.
  public var topic: OpportunityKind?
  /// The subsectors that it is about.
  public var subsectors: [Subsector] = []
  /// The link of the chain that it is about.
  public var chainLink: ChainLink?
  /// Signature products.
  public var products: [String] = []
  /// What it is worth, in rupiah.
  public var amount: Int?
  /// Since when.
  public var since: String?
  /// Until when.
  public var until: String?
  /// Who offers it.
  public var party: String?
  /// The id of that community.
  public var community: String?
  /// The id of that organisation.
  public var organisation: String?
  /// A telephone number or address.
  public var contact: String?
  /// Whether, and by whom, the contact may be published.
  public var consent = Consent()
  /// What should be known besides.
  public var note: String?
  /// The id of the source.
  public var source: String?

  /// A record of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Offer>] =
    [
      .text("name", Bilingual("Nama", "Name"), \.name).required.help(
        "apa yang ditawarkan, dalam satu kalimat", "what is offered, in one sentence"),
      .choice("kind", Bilingual("Jenis", "Kind"), \.topic),
      .choices("subsectors", Bilingual("Subsektor", "Subsectors"), \.subsectors),
      .choice("link", Bilingual("Rantai nilai", "Value chain"), \.chainLink),
      .texts("products", Bilingual("Produk", "Products"), \.products).offering(.products),
      .money("amount", Bilingual("Nilai", "Amount"), \.amount),
      .date("since", Bilingual("Sejak", "Since"), \.since),
      .date("until", Bilingual("Sampai", "Until"), \.until),
      .text("party", Bilingual("Siapa", "Who"), \.party)
        .heading("Siapa yang menawarkan", "Who offers it"),
      .link("community", Bilingual("Komunitas", "Community"), \.community, to: .community),
      .link(
        "organisation", Bilingual("Lembaga", "Organisation"), \.organisation, to: .organisation),
      .text("contact", Bilingual("Kontak", "Contact"), \.contact, isPersonal: true)
        .heading("Kontak dan izin", "Contact and consent"),
    ] + Field.consentFields + [
      .note("note", Bilingual("Catatan", "Note"), \.note),
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
    ]
}
