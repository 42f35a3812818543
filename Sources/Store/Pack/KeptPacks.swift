import Glibc
import Model

/// The packs that were made or merged on this machine: their ids, and of the last ones the files,
/// by which the next merge knows what both sides had in common.
struct KeptPacks: Sendable {
  /// So many packs are kept with their files.
  private static let most = 8
  /// So many ids are remembered.
  private static let remembered = 64
  private static let list = "known"

  /// The ids, the oldest first.
  private(set) var known: [String] = []

  /// The packs that a store's machine folder keeps; none where there is no such folder.
  init(root: borrowing Descriptor) {
    guard let packs = try? Self.open(root), let bytes = try? packs.bytes(of: Self.list) else {
      return
    }
    known = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter(StoreFile.isPlain)
  }

  /// The last pack that both sides know and of which the files are kept here.
  func common(with other: PackManifest, root: borrowing Descriptor) -> String? {
    let theirs = Set(other.known + [other.id])
    guard let packs = try? Self.open(root), let names = try? packs.names() else { return nil }
    return known.last { theirs.contains($0) && names.contains($0) }
  }

  /// The bytes of a file in a pack.
  func bytes(of file: StoreFile, in id: String, root: borrowing Descriptor) -> [UInt8]? {
    guard let packs = try? Self.open(root), let pack = try? packs.folder(id) else { return nil }
    return try? pack.bytes(of: file.keptName(.old))
  }

  /// Where the files of a pack are put.
  struct Place: ~Copyable {
    fileprivate let folder: Descriptor

    /// Keeps a file.
    func add(_ file: StoreFile, _ bytes: [UInt8]) throws(FileError) {
      try folder.newFile(file.keptName(.old)).write(bytes)
    }
  }

  /// Begins to keep the files of a pack, while the lock is held.
  func begin(
    _ manifest: PackManifest, in store: borrowing LockedStore
  ) throws(FileError) -> Place {
    _ = try store.machine.makeFolder(LockedStore.packs)
    let packs = try store.machine.folder(LockedStore.packs)
    _ = try packs.makeFolder(manifest.id)
    return Place(folder: try packs.folder(manifest.id))
  }

  /// Remembers a pack whose files are kept, and drops those of the oldest.
  mutating func finish(
    _ manifest: PackManifest, in store: borrowing LockedStore
  ) throws(FileError) {
    let packs = try store.machine.folder(LockedStore.packs)
    try remember(manifest, in: packs)
    try drop(in: packs)
  }

  private mutating func remember(
    _ manifest: PackManifest, in packs: borrowing Descriptor
  ) throws(FileError) {
    for id in manifest.known where !known.contains(id) { known.append(id) }
    known.removeAll { $0 == manifest.id }
    known = (known + [manifest.id]).suffix(Self.remembered)
    let list = try packs.newFile(Self.list + ".new")
    try list.write(Array((known.joined(separator: "\n") + "\n").utf8))
    try list.sync()
    try packs.rename(Self.list + ".new", to: Self.list)
  }

  private func drop(in packs: borrowing Descriptor) throws(FileError) {
    let kept = known.suffix(Self.most)
    for name in try packs.names() where !name.hasPrefix(Self.list) && !kept.contains(name) {
      let pack = try packs.folder(name)
      for file in try pack.names() { try pack.remove(file) }
      try packs.remove(name, isFolder: true)
    }
  }

  private static func open(_ root: borrowing Descriptor) throws(FileError) -> Descriptor {
    try root.folder(StoreFolder.machineName).folder(LockedStore.packs)
  }
}
