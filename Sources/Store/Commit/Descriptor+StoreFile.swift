import Glibc

extension Descriptor {
  /// The bytes of a file of the store whose folder this is, under its own name or another beside
  /// it; nil if it is not there.
  func bytes(of file: StoreFile, named name: String? = nil) throws(FileError) -> [UInt8]? {
    let name = name ?? file.name
    guard let folder = file.folder else { return try bytes(of: name) }
    do throws(FileError) {
      return try self.folder(folder).bytes(of: name)
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  /// A version that a change kept of a file; nil if it did not, or does no longer.
  func kept(_ side: KeptSide, of file: StoreFile, by change: Int) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      let undo = try folder(StoreFolder.machineName).folder("undo")
      return try undo.folder(String(change)).bytes(of: file.keptName(side))
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  /// Whether something was erased from the versions that a change kept.
  func isScrubbed(_ change: Int) throws(FileError) -> Bool {
    let undo = try folder(StoreFolder.machineName).folder("undo")
    return try undo.folder(String(change)).bytes(of: LockedStore.scrubbedMark) != nil
  }
}
