import Glibc

/// Writes a file so that it is afterwards either the old or the new one, whole and durable.
public enum AtomicFile {
  /// Writes `bytes` to `path`: temporary file, fsync, rename, fsync of the folder.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let temporary = path + ".tmp\(getpid())"
    do throws(FileError) {
      try writeDurably(bytes, to: temporary)
      guard rename(temporary, path) == 0 else { throw failure(path) }
      try syncFolder(of: path)
    } catch {
      unlink(temporary)
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

  private static func writeDurably(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw failure(path) }
      done += written
    }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  private static func syncFolder(of path: String) throws(FileError) {
    let folder = parent(of: path) ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(folder) }
  }

  private static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func failure(_ path: String) -> FileError {
    FileError(path: path, operation: .write, code: errno)
  }
}
