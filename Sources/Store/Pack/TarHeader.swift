/// The 512 bytes before a file in a tar (POSIX.1-1988 ustar): names of at most 100 bytes, no links.
struct TarHeader: Equatable {
  /// What an entry is.
  enum Kind: Equatable {
    case file
    case folder
    /// Notes of another program about the next entry or all of them, which change no name or size.
    case note
    /// A link, a device or the like, by its letter.
    case other(UInt8)
  }

  /// The size of a header, and what contents are filled up to.
  static let block = 512

  /// The path.
  let name: String
  /// How many bytes follow.
  let size: Int
  /// What it is.
  let kind: Kind

  /// The header of a file.
  init(name: String, size: Int) {
    self.name = name
    self.size = size
    kind = .file
  }

  /// Reads a header; nil if its checksum is wrong or it says what no header says.
  init?(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == Self.block, Self.octal(bytes[148..<156]) == Self.sum(of: bytes),
      let size = Self.octal(bytes[124..<136])
    else { return nil }
    let prefix = bytes[257..<262].elementsEqual("ustar".utf8) ? Self.text(bytes[345..<500]) : ""
    let name = Self.text(bytes[0..<100])
    self.name = prefix.isEmpty ? name : prefix + "/" + name
    self.size = size
    kind =
      switch bytes[156] {
      case UInt8(ascii: "0"), 0: .file
      case UInt8(ascii: "5"): .folder
      case UInt8(ascii: "x"), UInt8(ascii: "g"): .note
      case let other: .other(other)
      }
  }

  /// The bytes of the header.
  func bytes(mode: Int, time: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.block)
    func put(_ text: some Sequence<UInt8>, at start: Int) {
      for (place, byte) in text.enumerated() { bytes[start + place] = byte }
    }
    put(name.utf8.prefix(100), at: 0)
    put(Self.digits(mode, 7), at: 100)
    put(Self.digits(0, 7), at: 108)
    put(Self.digits(0, 7), at: 116)
    put(Self.digits(size, 11), at: 124)
    put(Self.digits(max(0, time), 11), at: 136)
    bytes[156] = UInt8(ascii: "0")
    put("ustar\u{0}00".utf8, at: 257)
    put(Self.digits(Self.sum(of: bytes), 6), at: 148)
    bytes[155] = UInt8(ascii: " ")
    return bytes
  }

  /// How many bytes the contents take with what fills them up.
  static func room(_ size: Int) -> Int { (size + block - 1) / block * block }

  private static func digits(_ number: Int, _ count: Int) -> [UInt8] {
    let digits = Array(String(number, radix: 8).utf8.suffix(count))
    return Array(repeating: UInt8(ascii: "0"), count: count - digits.count) + digits
  }

  /// The sum of all bytes, those of the sum itself taken for blanks.
  private static func sum(of bytes: [UInt8]) -> Int {
    bytes.enumerated().reduce(0) { sum, byte in
      sum + ((148..<156).contains(byte.offset) ? 0x20 : Int(byte.element))
    }
  }

  private static func octal(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0 }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
