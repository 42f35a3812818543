/// How far an import has come.
public struct ImportProgress: Equatable, Sendable {
  /// What is done now.
  public enum Stage: Sendable {
    case reading, comparing, writing
  }

  /// What is done now.
  public let stage: Stage
  /// How much is done, in bytes of rows or in regions.
  public let done: Int
  /// How much there is.
  public let all: Int
}
