import Glibc
import Model

extension WritableStore {
  /// Lays out a new store from a tar of one, such as a backup: all of it, or nothing.
  ///
  /// Throws `file` if something is in the folder already or the disk refuses, `refused` for a tar
  /// that is damaged or holds anything but a store's files.
  public func create(from path: String) throws(StoreFault) -> Int {
    guard folder.isFree else {
      throw .file(FileError(path: folder.path, operation: .write, code: EEXIST))
    }
    let archive = try StoreArchive(path)
    let entries = archive.entries.filter { $0.path != PackManifest.name }
    do throws(FileError) {
      let place = try NamedPlace(folder.path)
      try AtomicFile.makeFolder(place.parent)
      let parent = try Descriptor.folder(place.parent)
      let temporary = ".\(place.name).tmp\(getpid())"
      _ = try parent.makeFolder(temporary)
      do throws(FileError) {
        let root = try parent.folder(temporary)
        try Self.lay(entries, of: archive, in: root)
        try parent.rename(temporary, to: place.name)
      } catch {
        try? Self.clear(temporary, in: parent)
        throw error
      }
      try parent.sync()
    } catch {
      throw .file(
        error.path.hasPrefix(path)
          ? error
          : FileError(path: folder.path, operation: .write, code: error.code))
    }
    return entries.count
  }

  private static let folders = ["cities", "private", "events"]

  private static func lay(
    _ entries: [StoreArchive.Entry], of archive: StoreArchive, in root: borrowing Descriptor
  ) throws(FileError) {
    for name in folders { _ = try root.makeFolder(name) }
    for entry in entries {
      let parts = entry.path.split(separator: "/").map(String.init)
      let bytes = try archive.bytes(of: entry)
      if parts.count == 2 {
        try write(bytes, parts[1], in: root.folder(parts[0]), isPrivate: parts[0] == "private")
      } else {
        try write(bytes, entry.path, in: root)
      }
    }
    for name in folders { try root.folder(name).sync() }
    try root.sync()
  }

  private static func write(
    _ bytes: [UInt8], _ name: String, in folder: borrowing Descriptor, isPrivate: Bool = false
  ) throws(FileError) {
    let file = try folder.newFile(name)
    if isPrivate { try file.takePermissions(0o600) }
    try file.write(bytes)
    try file.sync()
  }

  private static func clear(_ name: String, in parent: borrowing Descriptor) throws(FileError) {
    let root = try parent.folder(name)
    for folder in folders {
      guard let part = try? root.folder(folder) else { continue }
      for file in try part.names() { try part.remove(file) }
      try root.remove(folder, isFolder: true)
    }
    for file in try root.names() { try root.remove(file) }
    try parent.remove(name, isFolder: true)
  }
}
