/// What a region or a community needs.
public struct Need: Record {
  /// Needs.
  public static let kind = RecordKind.need

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
  public static let fields: [Field<Need>] = [
    .text("name", Bilingual("Nama", "Name"), \.name)
  ]
}
