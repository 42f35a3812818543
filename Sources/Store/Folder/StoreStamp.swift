import Glibc

/// When and how long the public files of a store were at one moment.
struct StoreStamp: Equatable {
  private struct Entry: Equatable {
    let path: String
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let file: UInt64
  }

  private let entries: [Entry]

  /// Looks at the files of a store and at one more.
  init(_ folder: StoreFolder, settings path: String) {
    let listed = [folder.cities, folder.events].flatMap { folder in
      ((try? FileBytes.names(in: folder)) ?? []).map { folder + "/" + $0 }
    }
    entries = ([path, folder.network, folder.reference] + listed).compactMap { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      return Entry(
        path: path, size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec, file: UInt64(status.st_ino))
    }
  }
}
