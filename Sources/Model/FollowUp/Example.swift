/// What a region did in the spirit of a principle; an example, never a score.
public struct Example: Record {
  /// Examples.
  public static let kind = RecordKind.example

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// What was done.
  public var name: String?
  /// The number of the principle.
  public var principle: Int?
  /// When.
  public var date: String?
  /// What shows it.
  public var evidence: String?
  /// Where it can be read.
  public var link: String?
  /// The id of the source.
  public var source: String?

  /// An example of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Example>] =
    [
      .text("name", Bilingual("Nama", "Name"), \.name).required.help(
        "apa yang dilakukan, dalam satu kalimat", "what was done, in one sentence"),
      .whole("principle", Bilingual("Prinsip", "Principle"), \.principle, in: 1...10).required,
      .date("date", Bilingual("Tanggal", "Date"), \.date),
      .note("evidence", Bilingual("Bukti", "Evidence"), \.evidence),
      .text("link", Bilingual("Tautan", "Link"), \.link),
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
    ]
}
