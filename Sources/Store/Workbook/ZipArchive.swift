import Model

/// The files in a zip archive, as workbooks are.
///
/// Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16, 4.5.3.
struct ZipArchive {
  private struct Entry {
    let offset: Int
    let packed: Int
    let size: Int
    let method: Int
  }

  /// So large may one file in the archive be when it is unpacked.
  static let largest = 1 << 31

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// The archive of some bytes; nil if they are none.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let end = Self.endOfDirectory(bytes),
      let count = Self.number(bytes, at: end + 10, 2),
      let start = Self.number(bytes, at: end + 16, 4)
    else { return nil }
    var at = start
    for _ in 0..<count {
      guard Self.number(bytes, at: at, 4) == 0x0201_4B50,
        let method = Self.number(bytes, at: at + 10, 2),
        let packed = Self.number(bytes, at: at + 20, 4),
        let size = Self.number(bytes, at: at + 24, 4),
        let nameLength = Self.number(bytes, at: at + 28, 2),
        let extraLength = Self.number(bytes, at: at + 30, 2),
        let noteLength = Self.number(bytes, at: at + 32, 2),
        let offset = Self.number(bytes, at: at + 42, 4),
        at + 46 + nameLength <= bytes.count
      else { return nil }
      let name = String(decoding: bytes[at + 46..<at + 46 + nameLength], as: UTF8.self)
      entries[name] = Entry(offset: offset, packed: packed, size: size, method: method)
      at += 46 + nameLength + extraLength + noteLength
    }
  }

  /// The names of the files.
  var names: [String] { entries.keys.sorted() }

  /// The bytes of a file; nil if it is not there.
  ///
  /// Throws where it is damaged, packed in another way, or zlib is not there.
  func file(_ name: String) throws(TableFault) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard Self.number(bytes, at: entry.offset, 4) == 0x0403_4B50,
      let nameLength = Self.number(bytes, at: entry.offset + 26, 2),
      let extraLength = Self.number(bytes, at: entry.offset + 28, 2)
    else { throw Self.damaged(name) }
    let start = entry.offset + 30 + nameLength + extraLength
    guard start >= 0, start + entry.packed <= bytes.count, entry.size <= Self.largest else {
      throw Self.damaged(name)
    }
    let packed = bytes[start..<start + entry.packed]
    switch entry.method {
    case 0: return Array(packed)
    case 8:
      guard let unpacked = try Inflate.unpacked(packed, size: entry.size) else {
        throw Self.damaged(name)
      }
      return unpacked
    default: throw Self.damaged(name)
    }
  }

  static func damaged(_ name: String) -> TableFault {
    let name = DisplayText(name).text
    return TableFault(
      "buku kerja rusak (\(name)); buka di LibreOffice lalu simpan ulang sebagai XLSX atau CSV",
      "the workbook is damaged (\(name)); open it in LibreOffice and save it anew as XLSX or CSV")
  }

  /// The directory's end is the last thing in the file, but for a note.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    for at in stride(from: bytes.count - 22, through: max(0, bytes.count - 65_558), by: -1)
    where number(bytes, at: at, 4) == 0x0605_4B50 { return at }
    return nil
  }

  private static func number(_ bytes: [UInt8], at offset: Int, _ length: Int) -> Int? {
    guard offset >= 0, offset + length <= bytes.count else { return nil }
    var number = 0
    for place in (0..<length).reversed() { number = number << 8 | Int(bytes[offset + place]) }
    return number
  }
}
