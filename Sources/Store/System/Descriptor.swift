import Glibc

/// An open file or folder: the one place in which the store's writing calls the system.
///
/// Names are looked up in an open folder and links are never followed, so nothing outside of the
/// store can be reached.
struct Descriptor: ~Copyable {
  /// The system's number of it.
  let number: Int32
  /// Where it lies, for messages.
  let path: String

  deinit { close(number) }

  /// A folder that a person named.
  static func folder(_ path: String) throws(FileError) -> Descriptor {
    let number = retrying { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard number >= 0 else { throw FileError(path: path, operation: .read, code: errno) }
    return Descriptor(number: number, path: path)
  }

  /// A file that a person named, to be read; links to it are followed, a pipe or device is refused.
  static func file(_ path: String) throws(FileError) -> Descriptor {
    let number = retrying { Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard number >= 0 else { throw FileError(path: path, operation: .read, code: errno) }
    return try Descriptor(number: number, path: path).requiringFile()
  }

  /// The same, if it is a file.
  private consuming func requiringFile() throws(FileError) -> Descriptor {
    let kind = try status().st_mode & S_IFMT
    guard kind == S_IFREG else {
      throw FileError(path: path, operation: .read, code: kind == S_IFDIR ? EISDIR : EINVAL)
    }
    return self
  }

  /// The same open file or folder once more, for another thread; `number` is open until then.
  static func again(_ number: Int32, _ path: String) throws(FileError) -> Descriptor {
    let copy = retrying { fcntl(number, F_DUPFD_CLOEXEC, 0) }
    guard copy >= 0 else { throw FileError(path: path, operation: .write, code: errno) }
    return Descriptor(number: copy, path: path)
  }

  /// A folder in this one.
  func folder(_ name: String) throws(FileError) -> Descriptor {
    try open(name, O_RDONLY | O_DIRECTORY, for: .read)
  }

  /// A file in this folder, to be read; a pipe or device is refused.
  func file(_ name: String) throws(FileError) -> Descriptor {
    try open(name, O_RDONLY | O_NONBLOCK, for: .read).requiringFile()
  }

  /// A file that is made anew; one of that name is taken away, never written into.
  func newFile(_ name: String) throws(FileError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL
    do throws(FileError) {
      return try open(name, flags, for: .write)
    } catch {
      guard error.code == EEXIST else { throw error }
      try remove(name)
      return try open(name, flags, for: .write)
    }
  }

  /// A file that is read and appended to, made if it is not there.
  func appendable(_ name: String) throws(FileError) -> Descriptor {
    try open(name, O_RDWR | O_CREAT | O_APPEND, for: .write)
  }

  /// What the system says of it.
  func status() throws(FileError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else {
      throw FileError(path: path, operation: .read, code: errno)
    }
    return status
  }

  /// The path of a name in this folder.
  func path(of name: String) -> String { path + "/" + name }

  private func open(
    _ name: String, _ flags: Int32, for operation: FileError.Operation
  ) throws(FileError) -> Descriptor {
    let flags = flags | O_CLOEXEC | O_NOFOLLOW
    let opened = Self.retrying { openat(number, name, flags, 0o644) }
    guard opened >= 0 else { throw failure(name, operation) }
    return Descriptor(number: opened, path: path(of: name))
  }

  /// Calls again what a signal interrupted.
  static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// What went wrong last, with a name in this folder; a link in place of a folder says so.
  func failure(_ name: String, _ operation: FileError.Operation = .write) -> FileError {
    var code = errno
    var status = stat()
    if code == ENOTDIR, fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFLNK
    {
      code = ELOOP
    }
    return FileError(path: path(of: name), operation: operation, code: code)
  }
}
