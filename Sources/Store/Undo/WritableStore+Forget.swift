import Model

extension WritableStore {
  /// Erases a record for good: in its files, in every version kept for undo, and in drafts; its id
  /// and the date stay.
  ///
  /// Copies elsewhere, such as in git, exports and other machines, are out of its reach. Throws
  /// `refused` if there is no such record.
  public func forget(
    _ id: String, by author: Author, at: String = UTCTime.now, window: WindowID = .current
  ) throws(StoreFault) -> SaveOutcome {
    guard let place = ReadableStore(folder).place(of: id) else {
      let id = DisplayText(id).text
      throw .refused(
        Bilingual("\"\(id)\" tidak ada; periksa id-nya", "there is no \"\(id)\"; check the id"))
    }
    let words = ForgottenWords(id, place, in: folder)
    var store = try LockedStore.open(folder)
    let edit = Edit(owner: place.owner, list: place.list, id: id, .erase)
    var change = Change([edit], by: author, at: at, window: window)
    change.purpose = .forget
    // Before the record itself: whoever has to do it again still knows what it said.
    do throws(FileError) {
      if edit.kind != .city, edit.kind != .edition { try store.dropDrafts(saying: words) }
    } catch {
      throw .file(error)
    }
    let outcome = try save(change, in: &store)
    // A record that was deleted before is a marker already; what it said is kept for undo still.
    guard outcome == .unchanged else { return outcome }
    do throws(FileError) {
      try store.scrub([id])
    } catch {
      throw .file(error)
    }
    return .unchanged
  }
}
