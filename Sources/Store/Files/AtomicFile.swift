import Glibc

/// Writes a file so that it is afterwards either the old or the new one, whole and durable.
public enum AtomicFile {
  /// Writes `bytes` to `path`: temporary file, fsync, rename, fsync of the folder.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let name = String(path.split(separator: "/").last ?? "")
    let temporary = name + ".tmp\(getpid())"
    do throws(FileError) {
      let folder = try Descriptor.folder(parent(of: path) ?? ".")
      do throws(FileError) {
        let file = try folder.newFile(temporary)
        try file.write(bytes)
        try file.sync()
        try folder.rename(temporary, to: name)
      } catch {
        try? folder.remove(temporary)
        throw error
      }
      try folder.sync()
    } catch {
      throw FileError(path: path, operation: .write, code: error.code)
    }
  }

  /// Makes a folder and those above it; one that exists is left as it is.
  public static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o755) == 0 { return }
    if errno == EEXIST {
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(path: path, operation: .write, code: ENOTDIR)
      }
      return
    }
    guard errno == ENOENT, let parent = parent(of: path), parent != path else {
      throw failure(path)
    }
    try makeFolder(parent)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path) }
  }

  private static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func failure(_ path: String) -> FileError {
    FileError(path: path, operation: .write, code: errno)
  }
}
