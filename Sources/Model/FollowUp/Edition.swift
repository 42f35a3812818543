/// An edition of the conference or festival.
public struct Edition: Record {
  /// Conference editions.
  public static let kind = RecordKind.edition

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// Its number; 0 is the precursor.
  public var number: Int?
  /// The year.
  public var year: Int?
  /// ICCC, ICCF or CCC.
  public var event: String?
  /// Where it was held.
  public var host: String?
  /// The codes of the hosts.
  public var hostCodes: [String] = []
  /// When, as the sources say.
  public var dates: String?
  /// How well it is attested.
  public var attestation: Attestation?
  /// The ids of its sources.
  public var sources: [String] = []
  /// What should be known besides.
  public var note: String?

  /// An edition of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Edition>] = [
    .whole("number", Bilingual("Edisi", "Edition"), \.number, in: 0...1000),
    .year("year", Bilingual("Tahun", "Year"), \.year),
    .text("event", Bilingual("Acara", "Event"), \.event),
    .text("host", Bilingual("Tuan rumah", "Host"), \.host),
    .texts("host_codes", Bilingual("Kode tuan rumah", "Host codes"), \.hostCodes),
    .text("dates", Bilingual("Tanggal", "Dates"), \.dates),
    .choice("attestation", Bilingual("Keyakinan", "Attestation"), \.attestation),
    .links("sources", Bilingual("Sumber", "Sources"), \.sources, to: .source),
    .text("note", Bilingual("Catatan", "Note"), \.note),
  ]
}
