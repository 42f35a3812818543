/// What a file says and this version cannot take in; it is kept and written back.
public struct UnknownMember: Hashable, Sendable {
  /// The member's key.
  public let key: String
  /// Its value, the bytes as they stood.
  public let bytes: [UInt8]
  /// Whether it stood in `private/`, and goes back there alone.
  public let isPrivate: Bool
  /// Whether it is an element of the list of that key, and no value of its own.
  public let isElement: Bool

  /// A member that is kept as it stood.
  public init(key: String, bytes: [UInt8], isPrivate: Bool = false, isElement: Bool = false) {
    self.key = key
    self.bytes = bytes
    self.isPrivate = isPrivate
    self.isElement = isElement
  }
}
