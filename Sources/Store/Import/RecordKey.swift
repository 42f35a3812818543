import Model

/// The key by which a record without an id is known again: kind, region, name, kecamatan, desa.
enum RecordKey {
  /// The part of the key that comes before the name.
  static func start(_ kind: RecordKind, _ region: Int) -> [UInt8] {
    Array(kind.rawValue.utf8) + [
      UInt8(truncatingIfNeeded: region >> 8), UInt8(truncatingIfNeeded: region), .lineFeed,
    ]
  }

  /// A name or a place as it is compared: letters and digits, folded, and the signs that tell names
  /// apart, such as those of "C++" and "C#"; a text of other signs alone as it stands.
  static func folded(_ text: String) -> [UInt8] {
    let plain = Array(Folding.fold(text).unicodeScalars)
    var key = String.UnicodeScalarView()
    for (place, scalar) in plain.enumerated() where counts(scalar, at: place, in: plain) {
      key.append(scalar)
    }
    return key.isEmpty ? Array(text.utf8) : Array(String(key).utf8)
  }

  private static func counts(
    _ scalar: Unicode.Scalar, at place: Int, in text: [Unicode.Scalar]
  ) -> Bool {
    guard scalar.isASCII else {
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    guard let byte = UInt8(exactly: scalar.value) else { return false }
    if byte.isDigit || byte | 0x20 &- 0x61 < 26 || isTelling(byte) { return true }
    // "1.1" is not "11".
    guard byte == .point || byte == .comma, place > 0, place + 1 < text.count else { return false }
    return text[place - 1].isDigit && text[place + 1].isDigit
  }

  /// Signs that tell names apart.
  static func isTelling(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "&"),
      UInt8(ascii: "$"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

  /// The id of a record that is known by its key alone: the same in every import.
  static func id(_ kind: RecordKind, _ key: [UInt8]) -> [UInt8] {
    let bits = ContentHash(key).value
    var id = Array(kind.rawValue.utf8.prefix(1))
    id.append(.minus)
    for place in 0..<12 { id.append(letters[Int(bits >> (5 * UInt64(place)) & 31)]) }
    return id
  }

  /// Whether a text has the form of the ids that the program makes for a kind.
  static func isID(_ text: some Collection<UInt8>, of kind: RecordKind) -> Bool {
    text.count == 14 && text.first == kind.rawValue.utf8.first
      && text.dropFirst().first == .minus && text.dropFirst(2).allSatisfy(letters.contains)
  }

  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
