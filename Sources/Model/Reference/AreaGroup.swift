/// Provinces that a source counts together.
public struct AreaGroup: Record {
  /// Province groups.
  public static let kind = RecordKind.areaGroup

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// What the source calls it.
  public var name: String?
  /// The codes of its provinces.
  public var provinces: [String] = []
  /// What should be known besides.
  public var note: String?

  /// A group of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<AreaGroup>] = [
    .text("name", Bilingual("Nama", "Name"), \.name),
    .texts("provinces", Bilingual("Provinsi", "Provinces"), \.provinces),
    .text("note", Bilingual("Catatan", "Note"), \.note),
  ]
}
