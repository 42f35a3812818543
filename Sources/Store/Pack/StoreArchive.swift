import Glibc
import Model

/// A tar that holds the files of a store, looked at but not taken in yet.
///
/// Whatever could reach outside of a store is refused: other paths, links, devices, names twice.
final class StoreArchive: Sendable {
  /// The name of the folder in it.
  static let folder = "jejaring"

  /// A file in the tar.
  struct Entry: Equatable, Sendable {
    /// Its path in the store.
    let path: String
    /// Where its bytes begin.
    let start: Int
    /// How many they are.
    let size: Int
  }

  /// The files, in the order of the tar.
  let entries: [Entry]
  private let file: Descriptor

  /// Looks through a tar; throws `refused` for one that is cut, damaged or holds something else.
  init(_ path: String) throws(StoreFault) {
    do throws(FileError) {
      file = try Descriptor.file(path)
    } catch {
      throw .file(error)
    }
    entries = try Self.entries(file, DisplayText(path).text)
  }

  /// The bytes of an entry.
  func bytes(of entry: Entry) throws(FileError) -> [UInt8] {
    let bytes = try file.bytes(at: entry.start, count: entry.size)
    guard bytes.count == entry.size else {
      throw FileError(path: file.path, operation: .read, code: EIO)
    }
    return bytes
  }

  /// The entry of a path in the store.
  subscript(path: String) -> Entry? { entries.first { $0.path == path } }

  private static func entries(
    _ file: borrowing Descriptor, _ shown: String
  ) throws(StoreFault) -> [Entry] {
    var raw: [(name: String, start: Int, size: Int)] = []
    var at = 0
    var size = 0
    do throws(FileError) {
      size = Int(try file.status().st_size)
    } catch {
      throw .file(error)
    }
    while true {
      guard let block = try? file.bytes(at: at, count: TarHeader.block),
        block.count == TarHeader.block
      else { throw damaged(shown, at) }
      if block.allSatisfy({ $0 == 0 }) { break }
      guard let header = TarHeader(block[...]), header.size <= size - at - TarHeader.block else {
        throw damaged(shown, at)
      }
      at += TarHeader.block
      switch header.kind {
      case .file: raw.append((header.name, at, header.size))
      case .folder where header.size == 0: break
      case .note:
        guard header.size <= 1 << 16, let note = try? file.bytes(at: at, count: header.size),
          !changesNames(note)
        else { throw foreign(shown, header.name) }
      default: throw foreign(shown, header.name)
      }
      at += TarHeader.room(header.size)
      guard raw.count <= 10_000 else { throw foreign(shown, header.name) }
    }
    return try inStore(raw, shown)
  }

  /// The entries by their paths in the store, whose folder in the tar may have any name.
  private static func inStore(
    _ raw: [(name: String, start: Int, size: Int)], _ shown: String
  ) throws(StoreFault) -> [Entry] {
    let names = raw.map { $0.name.hasPrefix("./") ? String($0.name.dropFirst(2)) : $0.name }
    let network = StoreFile.network.name
    guard let found = names.first(where: { $0 == network || $0.hasSuffix("/" + network) }) else {
      throw .refused(
        Bilingual(
          "\(shown): tidak ada \(network) di dalamnya; ini bukan cadangan atau paket jejaring",
          "\(shown): there is no \(network) in it; it is no backup or pack of a network"))
    }
    let prefix = String(found.dropLast(network.count))
    var seen: Set<String> = []
    var entries: [Entry] = []
    for (name, item) in zip(names, raw) {
      let path = String(name.dropFirst(prefix.count))
      guard name.hasPrefix(prefix), isOfStore(path), seen.insert(path).inserted else {
        throw foreign(shown, item.name)
      }
      entries.append(Entry(path: path, start: item.start, size: item.size))
    }
    return entries
  }

  /// Whether a path can be that of a store's file; nothing with `..`, and no other folder.
  static func isOfStore(_ path: String) -> Bool {
    if let file = StoreFile(path: path) {
      switch file {
      case .city(let code), .privateCity(let code):
        return Registry.standard.index(of: code) != nil
      default: return true
      }
    }
    if [".gitignore", ".gitattributes"].contains(path) { return true }
    return path.hasSuffix(".json") && StoreFile.isPlain(String(path.dropLast(5)))
  }

  private static func changesNames(_ note: [UInt8]) -> Bool {
    let text = String(decoding: note, as: UTF8.self)
    return ["path=", "size="].contains { text.contains($0) }
  }

  private static func damaged(_ shown: String, _ at: Int) -> StoreFault {
    .refused(
      Bilingual(
        "\(shown): rusak atau terpotong pada bita \(at); ambil salinan lain",
        "\(shown): damaged or cut at byte \(at); take another copy"))
  }

  private static func foreign(_ shown: String, _ name: String) -> StoreFault {
    let name = DisplayText(name).text
    return .refused(
      Bilingual(
        "\(shown): \"\(name)\" bukan berkas jejaring; tidak ada yang ditulis",
        "\(shown): \"\(name)\" is no file of a network; nothing was written"))
  }
}
