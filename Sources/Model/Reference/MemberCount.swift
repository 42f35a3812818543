/// A published number of members; it differs by source, so it carries date and source.
public struct MemberCount: Record {
  /// Member counts.
  public static let kind = RecordKind.memberCount

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// The count.
  public var count: Int?
  /// `about`, `more than` or nil.
  public var precision: CountPrecision?
  /// The date, as exactly as it is known.
  public var date: String?
  /// The id of the source.
  public var source: String?

  /// A count of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<MemberCount>] = [
    .whole("count", Bilingual("Jumlah", "Count"), \.count, in: 0...10_000),
    .choice("precision", Bilingual("Ketelitian", "Precision"), \.precision),
    .text("date", Bilingual("Tanggal", "Date"), \.date),
    .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
  ]
}
