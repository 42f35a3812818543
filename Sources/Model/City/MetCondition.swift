/// When one of the four conditions of membership was met, and who says so.
public struct MetCondition: Hashable, Sendable {
  /// The date; nil while it is not met or not known.
  public var date: String?
  /// Who recorded it.
  public var by: String?

  /// A condition of which nothing is known.
  public init() {}
}
