import Glibc

/// Reads whole files and lists folders.
public enum FileBytes {
  /// The bytes of a file; a symbolic link is refused.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(path: path, operation: .read, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileError(path: path, operation: .read, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let code = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
      throw FileError(path: path, operation: .read, code: code)
    }
    return try readAll(descriptor, path, expecting: Int(status.st_size))
  }

  /// The names in a folder, sorted; the two dots are left out.
  public static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else {
      throw FileError(path: folder, operation: .read, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func readAll(
    _ descriptor: Int32, _ path: String, expecting size: Int
  ) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    var bytes: [UInt8] = []
    var capacity = max(size + 1, 512)
    while failure == 0 {
      let start = bytes.count
      var got = 0
      let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        got = Glibc.read(descriptor, buffer.baseAddress, capacity)
        if got < 0, errno != EINTR { failure = errno }
        count = max(0, got)
      }
      // The first part is nearly always the whole file, and is not copied.
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if got == 0 { break }
      capacity = max(512, size + 1 - bytes.count, start)
    }
    guard failure == 0 else { throw FileError(path: path, operation: .read, code: failure) }
    return bytes
  }
}
