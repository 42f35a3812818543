import Model

extension WritableStore {
  /// Takes back the last change of a run, or else the last one of a run that is over, by a new
  /// change that is merged with what is there now.
  ///
  /// Throws `nothing` if there is none, or if its old versions are no longer kept.
  public func undo(
    by author: Author, at: String = UTCTime.now, window: WindowID = .current
  ) throws(StoreFault) -> SaveOutcome {
    var store = try LockedStore.open(folder)
    guard let commit = try stack(in: store).undoable(window) else {
      throw .nothing(Bilingual("tidak ada yang dapat dibatalkan", "there is nothing to undo"))
    }
    return try invert(commit, .undo, by: author, at: at, window: window, in: &store)
  }

  /// Makes again what was taken back last; otherwise as `undo`.
  public func redo(
    by author: Author, at: String = UTCTime.now, window: WindowID = .current
  ) throws(StoreFault) -> SaveOutcome {
    var store = try LockedStore.open(folder)
    guard let commit = try stack(in: store).redoable(window) else {
      throw .nothing(Bilingual("tidak ada yang dapat diulangi", "there is nothing to redo"))
    }
    return try invert(commit, .redo, by: author, at: at, window: window, in: &store)
  }

  private func stack(in store: borrowing LockedStore) throws(StoreFault) -> ChangeStack {
    do throws(FileError) {
      return ChangeStack(try ChangeLog(root: store.root))
    } catch {
      throw .file(error)
    }
  }

  private func invert(
    _ commit: Commit, _ purpose: LoggedChange.Purpose, by author: Author, at: String,
    window: WindowID, in store: inout LockedStore
  ) throws(StoreFault) -> SaveOutcome {
    let edits: [Edit]?
    do throws(FileError) {
      edits = try InverseChange.edits(
        of: commit, ChangeLog(root: store.root), root: store.root)
    } catch {
      throw .file(error)
    }
    guard let edits else {
      throw .nothing(
        Bilingual(
          "versi lama perubahan \(commit.number) tidak disimpan lagi",
          "the old versions of change \(commit.number) are no longer kept"))
    }
    var change = Change(edits, by: author, at: at, window: window)
    change.purpose = purpose
    change.of = commit.number
    let outcome = try save(change, in: &store)
    guard outcome == .unchanged else { return outcome }
    // It is noted all the same, so that the change before it is the next to be taken back.
    return .saved(
      SavedChange(try store.commit([], ChangeStage(change, in: store, migrations).draft)))
  }
}

extension ReadableStore {
  /// The change that `undo` takes back now; nil if there is none.
  public func undoable(_ window: WindowID = .current) throws(FileError) -> LoggedChange? {
    let log = try ChangeLog(root: Descriptor.folder(folder.path))
    return ChangeStack(log).undoable(window).map { LoggedChange($0) }
  }

  /// The change that `redo` makes again now; nil if there is none.
  public func redoable(_ window: WindowID = .current) throws(FileError) -> LoggedChange? {
    let log = try ChangeLog(root: Descriptor.folder(folder.path))
    return ChangeStack(log).redoable(window).map { LoggedChange($0) }
  }
}
