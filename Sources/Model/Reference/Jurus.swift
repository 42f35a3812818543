/// One of the eleven programmes of the network (Catha Ekadasa).
public struct Jurus: Statement {
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

  /// Those of a statement.
  public static let fields: [Field<Jurus>] = statementFields()
}
