import Glibc

/// A file that is written piece by piece beside the name that it gets once it is whole.
public final class NewFile {
  private let folder: Descriptor
  private let file: Descriptor
  private let name: String
  private let temporary: String
  private let path: String
  private var isFinished = false

  /// Begins a file; with `isPrivate` nobody but its owner may read it.
  ///
  /// Throws `FileError` if its folder is not there or is a store's own, or the disk refuses.
  public init(_ path: String, isPrivate: Bool) throws(FileError) {
    let place = try NamedPlace(path)
    self.path = path
    name = place.name
    temporary = ".\(place.name).tmp\(getpid())"
    do throws(FileError) {
      folder = try Descriptor.folder(place.parent)
      file = try folder.newFile(temporary)
      if isPrivate { try file.takePermissions(0o600) }
    } catch {
      throw FileError(path: path, operation: .write, code: error.code)
    }
  }

  deinit {
    if !isFinished { try? folder.remove(temporary) }
  }

  /// Writes the next bytes.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    do throws(FileError) {
      try file.write(bytes)
    } catch {
      throw FileError(path: path, operation: .write, code: error.code)
    }
  }

  /// Makes the file durable under its name, in place of one that has it.
  public func finish() throws(FileError) {
    do throws(FileError) {
      try file.sync()
      try folder.rename(temporary, to: name)
      isFinished = true
      try folder.sync()
    } catch {
      throw FileError(path: path, operation: .write, code: error.code)
    }
  }
}
