/// The end of a run of bytes that is the beginning of a character.
enum Utf8Tail {
  /// Takes the last character off if its last bytes are missing.
  static func cut(from bytes: inout [UInt8]) -> [UInt8] {
    guard let lead = bytes.suffix(4).lastIndex(where: { $0 & 0xc0 != 0x80 }) else { return [] }
    let length = bytes[lead] < 0xc2 ? 1 : bytes[lead] < 0xe0 ? 2 : bytes[lead] < 0xf0 ? 3 : 4
    guard bytes.count - lead < length else { return [] }
    let tail = Array(bytes[lead...])
    bytes.removeLast(tail.count)
    return tail
  }
}
