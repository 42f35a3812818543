import Glibc
import Model

/// Another member's shared files: a pack or backup, or the folder of a store.
struct OtherStore {
  private enum Files {
    case archive(StoreArchive)
    case folder(SharedFiles)
  }

  /// The files that may be merged, `network.json` among them.
  let files: [StoreFile]
  /// What the pack says of itself; nil of anything else.
  let manifest: PackManifest?
  private var source: Files

  /// Opens what a person named; throws `refused` for what is no store.
  init(_ path: String) throws(StoreFault) {
    do throws(FileError) {
      if StoreFolder(path).exists {
        let shared = try SharedFiles(StoreFolder(path))
        source = .folder(shared)
        files = shared.files
        manifest = nil
        return
      }
    } catch {
      throw .file(error)
    }
    let archive = try StoreArchive(path)
    source = .archive(archive)
    files = archive.entries.compactMap { StoreFile(path: $0.path) }.filter {
      $0.folder != "private"
    }
    let bytes = archive[PackManifest.name].flatMap { try? archive.bytes(of: $0) }
    manifest = bytes.flatMap { PackManifest($0) }
  }

  /// The bytes of a file; nil of one that cannot go along.
  mutating func bytes(of file: StoreFile) throws(FileError) -> [UInt8]? {
    switch source {
    case .archive(let archive):
      guard let entry = archive[file.path] else { return nil }
      return try archive.bytes(of: entry)
    case .folder(var shared):
      let bytes = try shared.bytes(of: file)
      source = .folder(shared)
      return bytes
    }
  }
}
