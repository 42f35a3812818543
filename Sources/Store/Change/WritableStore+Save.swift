extension WritableStore {
  /// Saves a change: all of it, durably, or nothing.
  ///
  /// Edits made on an older version of a record are merged with it field by field. Returns after
  /// the files are new and durable. Throws `StoreFault`, after which the store is as it was, but
  /// for `unfinished` and `uncertain`.
  public func save(_ change: Change) throws(StoreFault) -> SaveOutcome {
    var store = try LockedStore.open(folder)
    return try save(change, in: &store)
  }

  /// Completes what another run left unfinished, as every save does.
  public func recover() throws(StoreFault) {
    _ = try LockedStore.open(folder)
  }

  /// So many changes are between two times of tidying up.
  private static let tidyEvery = 32

  func save(_ change: Change, in store: inout LockedStore) throws(StoreFault) -> SaveOutcome {
    let stage = try ChangeStage(change, in: store, migrations)
    guard stage.conflicts.isEmpty else { return .conflict(stage.conflicts) }
    let files = stage.staged
    guard !files.isEmpty else { return .unchanged }
    let commit = try store.commit(files, stage.draft)
    if commit.number % Self.tidyEvery == 0 { store.tidy(limits) }
    return .saved(SavedChange(commit))
  }
}
