/// A thing that the store keeps, described by one table of fields.
public protocol Record: Equatable, Sendable {
  /// What kind of record this is.
  static var kind: RecordKind { get }
  /// The one description of the fields, in the order in which they are written.
  static var fields: [Field<Self>] { get }

  /// Id, revision, time and author.
  var stamp: Stamp { get set }
  /// Members that this version does not know.
  var unknown: [UnknownMember] { get set }

  /// A record with every field absent.
  init(stamp: Stamp)
}
