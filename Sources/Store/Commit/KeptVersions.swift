/// The versions that changes kept of a record's files.
struct KeptVersions: Sendable {
  /// Whose records they are.
  let owner: RecordOwner
  /// The key of the list in which they stand.
  let list: String
  private let log: ChangeLog
  private let known: Set<String>

  /// The versions of the records of a list in an owner's files.
  init(_ owner: RecordOwner, list: String, _ log: ChangeLog) {
    self.log = log
    self.owner = owner
    self.list = list
    known = Set(FileForm(owner.shared).kind(ofList: list)?.fieldKeys ?? [])
  }

  /// A record before or after a change, as far as the change's files tell; nil if it was in none.
  func record(
    _ id: String, _ side: KeptSide, _ commit: Commit, root: borrowing Descriptor
  ) throws(FileError) -> RecordForm? {
    var form: RecordForm?
    for file in [owner.shared, owner.personal].compactMap(\.self) {
      guard let line = try line(of: id, file, side, commit, root: root) else { continue }
      if file == owner.shared || form == nil { form = RecordForm(line: line) }
      if file == owner.personal { form?.addPrivate(line, keys: known) }
    }
    return form
  }

  /// The version of a record with that revision; nil if it is no longer kept.
  func record(_ id: String, rev: Int, root: borrowing Descriptor) throws(FileError) -> RecordForm? {
    for commit in log.commits.reversed() where commit.may(touch: id) {
      for side in [KeptSide.new, .old] {
        guard let form = try record(id, side, commit, root: root) else { continue }
        if form.rev == rev { return form }
      }
    }
    return nil
  }

  private func line(
    of id: String, _ file: StoreFile, _ side: KeptSide, _ commit: Commit,
    root: borrowing Descriptor
  ) throws(FileError) -> ArraySlice<UInt8>? {
    guard commit.targets.contains(where: { $0.file == file }),
      let bytes = try log.version(side, of: file, commit, root: root),
      bytes.mayHold(id)
    else { return nil }
    return (try? RecordFile(bytes, form: FileForm(file)))?[list: list, id]
  }
}
