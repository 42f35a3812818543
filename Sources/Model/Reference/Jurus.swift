/// One of the eleven programmes of the network (Catha Ekadasa).
public struct Jurus: Record {
  /// Jurus.
  public static let kind = RecordKind.jurus

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// Its number.
  public var number: Int?
  /// In Indonesian.
  public var indonesian: String?
  /// In English.
  public var english: String?
  /// Where it is stated.
  public var source: String?

  /// A record of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Jurus>] = [
    .whole("number", Bilingual("Nomor", "Number"), \.number, in: 0...1000),
    .text("id_text", Bilingual("Indonesia", "Indonesian"), \.indonesian),
    .text("en_text", Bilingual("Inggris", "English"), \.english),
    .text("source", Bilingual("Sumber", "Source"), \.source),
  ]
}
