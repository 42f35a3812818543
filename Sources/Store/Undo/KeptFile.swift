/// A version of a file that a change of this machine kept.
public struct KeptFile: Equatable, Sendable {
  /// The change that made it.
  public let change: LoggedChange
  /// Where it lies.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]
}
