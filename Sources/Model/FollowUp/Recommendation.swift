/// A recommendation of a conference edition.
public struct Recommendation: Statement {
  /// Recommendations.
  public static let kind = RecordKind.recommendation

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// Its number; 0 is the call to join.
  public var number: Int?
  /// In Indonesian.
  public var indonesian: String?
  /// In English.
  public var english: String?
  /// Where it is stated.
  public var source: String?

  /// A recommendation of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// Those of a statement.
  public static let fields: [Field<Recommendation>] = statementFields()
}
