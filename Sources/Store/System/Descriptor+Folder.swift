import Glibc

extension Descriptor {
  /// Makes a folder; false if it was there already.
  func makeFolder(_ name: String) throws(FileError) -> Bool {
    if Self.retrying({ mkdirat(number, name, 0o755) }) == 0 { return true }
    guard errno == EEXIST else { throw failure(name) }
    return false
  }

  /// Makes a folder whose name is durable.
  ///
  /// One that is there but empty may have been made by a run that was killed right after.
  func makeDurableFolder(_ name: String) throws(FileError) {
    if try makeFolder(name) { return try sync() }
    if try folder(name).isEmpty() { try sync() }
  }

  /// Whether no name is in the folder but the two dots.
  private func isEmpty() throws(FileError) -> Bool {
    let stream = try openNames()
    defer { closedir(stream) }
    var count = 0
    while count < 3, readdir(stream) != nil { count += 1 }
    return count < 3
  }

  private func openNames() throws(FileError) -> OpaquePointer {
    let second = Self.retrying { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard second >= 0, let stream = fdopendir(second) else {
      throw FileError(path: path, operation: .read, code: errno)
    }
    return stream
  }

  /// Gives a file of this folder a second name in another folder; nothing if it has that name.
  func link(
    _ name: String, into folder: borrowing Descriptor, as other: String
  ) throws(FileError) {
    let target = folder.number
    guard Self.retrying({ linkat(number, name, target, other, 0) }) == 0 || errno == EEXIST else {
      throw failure(name)
    }
  }

  /// Gives a file another name in this folder, in place of the file that has it.
  func rename(_ name: String, to other: String) throws(FileError) {
    guard Self.retrying({ renameat(number, name, number, other) }) == 0 else {
      throw failure(other)
    }
  }

  /// Takes a name away; one that is not there is no error.
  func remove(_ name: String, isFolder: Bool = false) throws(FileError) {
    let flags = isFolder ? AT_REMOVEDIR : 0
    guard Self.retrying({ unlinkat(number, name, flags) }) == 0 || errno == ENOENT else {
      throw failure(name)
    }
  }

  /// Whether a name of this folder is that of a folder.
  func isFolder(_ name: String) throws(FileError) -> Bool {
    var status = stat()
    guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw failure(name, .read)
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in the folder, sorted; the two dots are left out.
  func names() throws(FileError) -> [String] {
    let stream = try openNames()
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

  /// The bytes of a file in this folder; nil if it is not there.
  func bytes(of name: String) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try file(name).bytes()
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }
}
