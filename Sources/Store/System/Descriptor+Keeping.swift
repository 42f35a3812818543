import Glibc

extension Descriptor {
  /// Keeps a file of this folder under another name elsewhere: by a link, else by a copy.
  ///
  /// A file that is gone is not kept, and is no error.
  func keep(
    _ name: String, in folder: borrowing Descriptor, as other: String
  ) throws(FileError) {
    do throws(FileError) {
      try link(name, into: folder, as: other)
    } catch {
      switch error.code {
      case ENOENT: return
      // Another file system, or one without links, or somebody else's file.
      case EXDEV, EPERM, EOPNOTSUPP, ENOSYS, EMLINK: break
      default: throw error
      }
      guard let bytes = try bytes(of: name) else { return }
      let copy = try folder.newFile(other)
      try copy.write(bytes)
      try copy.sync()
    }
  }

  /// Gives a new file the permissions that another has.
  func takePermissions(of file: borrowing Descriptor) throws(FileError) {
    try takePermissions(file.status().st_mode & 0o777)
  }

  /// Gives a new file permissions; on file systems that have none it keeps its own.
  func takePermissions(_ mode: mode_t) throws(FileError) {
    guard fchmod(number, mode) == 0 || errno == EPERM || errno == EOPNOTSUPP else {
      throw FileError(path: path, operation: .write, code: errno)
    }
  }
}
