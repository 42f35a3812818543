/// A member of a record that this version does not know; it is kept and written back.
public struct UnknownMember: Hashable, Sendable {
  /// The member's key.
  public let key: String
  /// Its value, the bytes as they stood.
  public let bytes: [UInt8]

  /// A member that is kept as it stood.
  public init(key: String, bytes: [UInt8]) {
    self.key = key
    self.bytes = bytes
  }
}
