/// How far a region has carried out a recommendation or a jurus.
public struct FollowUp: Record {
  /// Follow-ups.
  public static let kind = RecordKind.followUp

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// What is done.
  public var name: String?
  /// What it follows up.
  public var subject: FollowUpSubject?
  /// The conference edition.
  public var edition: String?
  /// The number of the recommendation or jurus.
  public var number: Int?
  /// How far it has come.
  public var state: FollowUpState?
  /// Who sees to it.
  public var owner: String?
  /// When it is due.
  public var due: String?
  /// When it was done.
  public var date: String?
  /// What shows it.
  public var evidence: String?
  /// Where it can be read.
  public var link: String?
  /// What should be known besides.
  public var note: String?
  /// The id of the source.
  public var source: String?

  /// A record of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<FollowUp>] =
    [
      .text("name", Bilingual("Nama", "Name"), \.name).required.help(
        "apa yang dikerjakan, dalam satu kalimat", "what is done, in one sentence"),
      .choice("subject", Bilingual("Menindaklanjuti", "Follows up"), \.subject),
      .text("edition", Bilingual("Edisi", "Edition"), \.edition).help(
        "untuk rekomendasi: misalnya iccc-2016", "for recommendations: such as iccc-2016"),
      .whole("number", Bilingual("Nomor", "Number"), \.number, in: 0...1000),
      .choice("state", Bilingual("Status", "State"), \.state),
      .text("owner", Bilingual("Penanggung jawab", "Owner"), \.owner),
      .date("due", Bilingual("Tenggat", "Due"), \.due),
      .date("date", Bilingual("Tanggal", "Date"), \.date),
      .note("evidence", Bilingual("Bukti", "Evidence"), \.evidence),
      .text("link", Bilingual("Tautan", "Link"), \.link),
      .note("note", Bilingual("Catatan", "Note"), \.note),
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
    ]
}
