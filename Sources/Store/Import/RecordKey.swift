import Model

/// The key by which a record without an id is known again: kind, region, name, kecamatan.
enum RecordKey {
  /// The key of a record as it stands in the store; nil if it has no name.
  static func key(
    _ kind: RecordKind, _ region: Int, name: String?, district: String?
  ) -> [UInt8]? {
    guard let name else { return nil }
    var key = start(kind, region)
    key += Array(Folding.foldKey(name).utf8)
    key.append(.lineFeed)
    key += Array(Folding.foldKey(district ?? "").utf8)
    return key
  }

  /// The part of the key that comes before the name.
  static func start(_ kind: RecordKind, _ region: Int) -> [UInt8] {
    Array(kind.rawValue.utf8) + [
      UInt8(truncatingIfNeeded: region >> 8), UInt8(truncatingIfNeeded: region), .lineFeed,
    ]
  }

  /// The id of a record that is known by its key alone: the same in every import.
  static func id(_ kind: RecordKind, _ key: [UInt8]) -> [UInt8] {
    let bits = ContentHash(key).value
    let letters = StaticString("0123456789abcdefghjkmnpqrstvwxyz").utf8Start
    var id = Array(kind.rawValue.utf8.prefix(1))
    id.append(.minus)
    for place in 0..<12 { id.append(letters[Int(bits >> (5 * UInt64(place)) & 31)]) }
    return id
  }
}
