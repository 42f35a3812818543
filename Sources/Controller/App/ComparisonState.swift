/// When the store's files are compared with those that were read, where the system does not tell of
/// changes: on each key and every five seconds.
public struct ComparisonState: Equatable, Sendable {
  /// Why nothing is told.
  public enum Reason: Equatable, Sendable {
    /// The files lie on another machine.
    case remote
    /// The system watches no folders, or no more of them.
    case unwatched
  }

  /// How long the files are not looked at while no key comes, in milliseconds.
  static let pause = 5000

  /// Why nothing is told.
  public let reason: Reason
  /// When the files are looked at next; nil until the time is known.
  var at: Int?
}
