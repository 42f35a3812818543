/// A region's way through the ministry's self-assessment (PMK3I); it has no score.
public struct Assessment: Record {
  /// Assessments.
  public static let kind = RecordKind.assessment

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// The year of the assessment.
  public var year: Int?
  /// The subsectors that the region proposes.
  public var proposed: [Subsector] = []
  /// When it was registered.
  public var registeredOn: String?
  /// Who answered for academia.
  public var academiaBy: String?
  /// When.
  public var academiaOn: String?
  /// Who answered for business.
  public var businessBy: String?
  /// When.
  public var businessOn: String?
  /// Who answered for community.
  public var communityBy: String?
  /// When.
  public var communityOn: String?
  /// Who answered for government.
  public var governmentBy: String?
  /// When.
  public var governmentOn: String?
  /// Who answered for media.
  public var mediaBy: String?
  /// When.
  public var mediaOn: String?
  /// When it was looked at on the spot.
  public var visitedOn: String?
  /// Where.
  public var visited: [String] = []
  /// The number of the signed record.
  public var recordNumber: String?
  /// When it was signed.
  public var recordOn: String?
  /// The one subsector agreed.
  public var flagship: Subsector?
  /// The subsectors beside it.
  public var supporting: [Subsector] = []
  /// When it was looked at again.
  public var monitoredOn: String?
  /// What should be known besides.
  public var note: String?
  /// The id of the source.
  public var source: String?

  /// An assessment of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Assessment>] =
    [
      .year("year", Bilingual("Tahun", "Year"), \.year).required,
      .choices("proposed", Bilingual("Subsektor diusulkan", "Proposed"), \.proposed),
      .date("registered_on", Bilingual("Terdaftar", "Registered on"), \.registeredOn),
      .text("academia_by", Bilingual("Akademisi", "Academia"), \.academiaBy)
        .heading("Borang tiap pelaku", "Form of each actor").help(
          "nama responden", "name of who answered"),
      .date("academia_on", Bilingual("tanggal", "on"), \.academiaOn),
      .text("business_by", Bilingual("Bisnis", "Business"), \.businessBy).help(
        "nama responden", "name of who answered"),
      .date("business_on", Bilingual("tanggal", "on"), \.businessOn),
      .text("community_by", Bilingual("Komunitas", "Community"), \.communityBy).help(
        "nama responden", "name of who answered"),
      .date("community_on", Bilingual("tanggal", "on"), \.communityOn),
      .text("government_by", Bilingual("Pemerintah", "Government"), \.governmentBy).help(
        "nama responden", "name of who answered"),
      .date("government_on", Bilingual("tanggal", "on"), \.governmentOn),
      .text("media_by", Bilingual("Media", "Media"), \.mediaBy).help(
        "nama responden", "name of who answered"),
      .date("media_on", Bilingual("tanggal", "on"), \.mediaOn),
      .date("visited_on", Bilingual("Uji petik", "Visited on"), \.visitedOn)
        .heading("Uji petik dan berita acara", "Visit and record"),
      .texts("visited", Bilingual("Tempat", "Places"), \.visited),
      .text("record_number", Bilingual("Nomor berita acara", "Record number"), \.recordNumber),
      .date("record_on", Bilingual("Tanggal berita acara", "Record on"), \.recordOn),
      .choice("flagship", Bilingual("Unggulan", "Flagship"), \.flagship),
      .choices("supporting", Bilingual("Pendukung", "Supporting"), \.supporting),
      .date("monitored_on", Bilingual("Monitoring", "Monitored on"), \.monitoredOn),
      .note("note", Bilingual("Catatan", "Note"), \.note),
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
    ]
}
