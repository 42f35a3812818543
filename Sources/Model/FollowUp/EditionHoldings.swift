/// A conference edition and its recommendations: the content of its file.
public struct EditionHoldings: Equatable, Sendable {
  /// The edition.
  public var edition: Edition
  /// What the edition recommended.
  public var recommendations: [Recommendation] = []
  /// Where its facts come from.
  public var sources: [Source] = []
  /// Top-level members of the file that this version does not know.
  public var unknown: [UnknownMember] = []

  /// An edition without recommendations.
  public init(edition: Edition) {
    self.edition = edition
  }
}
