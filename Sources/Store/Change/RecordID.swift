import Model

/// Makes ids that are unique without coordination.
public enum RecordID {
  /// A new id for a record of a kind: its letter and 60 random bits, such as `c-3f9k2m1x8qz4`.
  public static func new(_ kind: RecordKind) -> String {
    new(prefix: String(kind.rawValue.prefix(1)))
  }

  /// A new id for something else.
  static func new(prefix: String) -> String {
    let bits = UInt64.random(in: 0...UInt64.max)
    // Letters that nobody takes for a digit or for each other.
    let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let tail = (0..<12).map { letters[Int(bits >> (5 * UInt64($0)) & 31)] }
    return "\(prefix)-\(String(tail))"
  }
}
