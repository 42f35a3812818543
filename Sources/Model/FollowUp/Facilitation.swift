/// A request to a facilitator.
public struct Facilitation: Record {
  /// Facilitations.
  public static let kind = RecordKind.facilitation

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// What it is called.
  public var name: String?

  /// A record of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Facilitation>] = [
    .text("name", Bilingual("Nama", "Name"), \.name)
  ]
}
