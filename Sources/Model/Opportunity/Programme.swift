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

  /// A record of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Programme>] = [
    .text("name", Bilingual("Nama", "Name"), \.name)
  ]
}
