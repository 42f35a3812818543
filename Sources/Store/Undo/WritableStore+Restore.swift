import Model

extension WritableStore {
  /// Puts the last good version of a file in the place of one that broke; the broken one is kept.
  ///
  /// Throws `nothing` if undo keeps no version of it.
  public func restore(
    _ file: StoreFile, by author: Author, at: String = UTCTime.now, window: WindowID = .current
  ) throws(StoreFault) -> SaveOutcome {
    guard let good = folder.lastGood(file) else {
      let path = DisplayText(folder.path + "/" + file.path).text
      throw .nothing(
        Bilingual(
          "\(path): tidak ada versi utuh yang disimpan", "\(path): no good version is kept"))
    }
    var store = try LockedStore.open(folder)
    let old: [UInt8]?
    do throws(FileError) {
      old = try store.root.bytes(of: file)
    } catch {
      throw .file(error)
    }
    guard old != good.bytes else { return .unchanged }
    let draft = Commit(
      number: 0, purpose: .restore, of: good.change.number, at: at, by: author.name,
      window: window, touches: [], count: 0, targets: [])
    let staged = StagedFile(file: file, old: old, new: good.bytes)
    return .saved(SavedChange(try store.commit([staged], draft)))
  }
}
