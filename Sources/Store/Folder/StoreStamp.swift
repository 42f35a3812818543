import Glibc

/// When and how long the files of a store were at one moment.
///
/// Two of them are compared where the system does not tell of changes.
public struct StoreStamp: Equatable, Sendable {
  private struct Entry: Equatable, Sendable {
    let path: String
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let file: UInt64
  }

  private let entries: [Entry]

  /// Looks at the files of a store that are read, and at one more if its path is given.
  public init(_ store: ReadableStore, settings path: String? = nil) {
    let folder = store.folder
    let folders = [folder.cities, folder.events] + (store.isPublic ? [] : [folder.privates])
    let listed = folders.flatMap { folder in
      ((try? FileBytes.names(in: folder)) ?? []).map { folder + "/" + $0 }
    }
    entries = ([path, folder.network, folder.reference].compactMap(\.self) + listed).compactMap {
      path in
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      return Entry(
        path: path, size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec, file: UInt64(status.st_ino))
    }
  }
}
