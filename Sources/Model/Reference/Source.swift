/// Where a figure or fact comes from.
public struct Source: Record {
  /// Sources.
  public static let kind = RecordKind.source

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// Who published or said it.
  public var publisher: String?
  /// The title.
  public var title: String?
  /// The date, as exactly as it is known.
  public var date: String?
  /// Where it can be read.
  public var link: String?
  /// What should be known besides.
  public var note: String?

  /// A source of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Source>] = [
    .text("publisher", Bilingual("Penerbit", "Publisher"), \.publisher),
    .text("title", Bilingual("Judul", "Title"), \.title).required,
    .date("date", Bilingual("Tanggal", "Date"), \.date),
    .text("link", Bilingual("Tautan", "Link"), \.link),
    .note("note", Bilingual("Catatan", "Note"), \.note),
  ]
}
