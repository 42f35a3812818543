import Model

extension ReadableStore {
  /// The changes of this machine, the newest first.
  public func log() throws(FileError) -> [LoggedChange] {
    try ChangeLog(root: Descriptor.folder(folder.path)).commits.reversed()
      .map { LoggedChange($0) }
  }

  /// What this machine's changes made of a record, the newest first, as far as undo reaches.
  ///
  /// A potential's figures are fields of their own: `figures/usaha/verified/source-id`.
  public func history(
    of kind: RecordKind, id: String, in owner: RecordOwner
  ) throws(FileError) -> [RecordVersion] {
    let root = try Descriptor.folder(folder.path)
    let log = try ChangeLog(root: root)
    let versions = KeptVersions(owner, list: kind.listKey, log)
    var history: [RecordVersion] = []
    for commit in log.commits.reversed() where commit.may(touch: id) {
      let before = try versions.record(id, .old, commit, root: root)
      let after = try versions.record(id, .new, commit, root: root)
      guard before != after else { continue }
      history.append(RecordVersion(change: LoggedChange(commit), before: before, after: after))
    }
    return history
  }
}

extension Commit {
  /// Whether a record may be among those that the change touched.
  func may(touch id: String) -> Bool {
    count > touches.count || [.merge, .restore].contains(purpose)
      || touches.contains { $0.id == id }
  }
}
