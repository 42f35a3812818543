/// A programme for capacity or talent.
public struct Programme: Record {
  /// Programmes.
  public static let kind = RecordKind.programme

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// What it is called.
  public var name: String?
  /// Of which kind it is.
  public var programmeKind: ProgrammeKind?
  /// The subsectors that it is about.
  public var subsectors: [Subsector] = []
  /// Who runs it.
  public var organiser: String?
  /// When it starts.
  public var starts: String?
  /// When it ends.
  public var ends: String?
  /// Where.
  public var place: String?
  /// How many took part.
  public var participants: Int?
  /// How many of them finished it.
  public var graduates: Int?
  /// How many work in the field since.
  public var newTalent: Int?
  /// What it costs, in rupiah.
  public var budget: Int?
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
  public static let fields: [Field<Programme>] =
    [
      .text("name", Bilingual("Nama", "Name"), \.name).required,
      .choice("kind", Bilingual("Jenis", "Kind"), \.programmeKind),
      .choices("subsectors", Bilingual("Subsektor", "Subsectors"), \.subsectors),
      .text("organiser", Bilingual("Penyelenggara", "Organiser"), \.organiser),
      .date("starts", Bilingual("Mulai", "Starts"), \.starts),
      .date("ends", Bilingual("Selesai", "Ends"), \.ends),
      .text("place", Bilingual("Tempat", "Place"), \.place),
      .whole(
        "participants", Bilingual("Peserta", "Participants"), \.participants, in: 0...10_000_000
      )
      .heading("Hasil", "Results"),
      .whole("graduates", Bilingual("Lulusan", "Graduates"), \.graduates, in: 0...10_000_000).help(
        "dari pesertanya, berapa yang lulus", "how many of them finished"),
      .whole("new_talent", Bilingual("Talenta baru", "New talent"), \.newTalent, in: 0...10_000_000)
        .help("yang mulai berkarya sesudahnya", "those who work in the field since"),
      .money("budget", Bilingual("Anggaran", "Budget"), \.budget),
      .text("link", Bilingual("Tautan", "Link"), \.link),
      .note("note", Bilingual("Catatan", "Note"), \.note),
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
    ]
}
