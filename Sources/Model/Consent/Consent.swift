/// Recorded consent to publish personal data (UU 27/2022, articles 22, 24 and 25).
public struct Consent: Hashable, Sendable {
  /// Who agreed.
  public var by: String?
  /// When, as a date.
  public var on: String?
  /// For what.
  public var purposes: [ConsentPurpose] = []
  /// When it was withdrawn, as a date.
  public var withdrawn: String?
  /// How it was given.
  public var how: String?
  /// What shows it.
  public var proof: String?

  /// No consent.
  public init() {}

  /// Whether consent for a purpose is recorded and stands.
  public func covers(_ purpose: ConsentPurpose) -> Bool {
    by != nil && on != nil && withdrawn == nil && purposes.contains(purpose)
  }
}
