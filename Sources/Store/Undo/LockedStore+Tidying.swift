import Glibc

extension LockedStore {
  /// Drops what is older than the limits, and what runs that died left behind.
  ///
  /// What cannot be done now is done the next time.
  mutating func tidy(_ limits: UndoLimits) {
    guard tail.unfinished == nil, let log = try? ChangeLog(root: root) else { return }
    let kept = Self.kept(log.commits, limits)
    try? dropVersions(before: kept.first?.number ?? tail.next)
    dropCopies(kept)
    try? dropTemporaryFiles()
    if log.commits.count > 2 * kept.count || tail.end > Self.longJournal,
      kept.count < log.commits.count
    {
      try? shorten(to: kept)
    }
  }

  /// A journal of so many bytes is shortened as soon as that is possible.
  private static let longJournal = 4 << 20

  private static func kept(_ commits: [Commit], _ limits: UndoLimits) -> ArraySlice<Commit> {
    var bytes = 0
    var start = commits.endIndex
    while start > commits.startIndex, commits.count - start < limits.changes {
      let size = commits[start - 1].targets.reduce(0) { $0 + $1.oldSize }
      guard bytes + size <= limits.bytes || start == commits.endIndex else { break }
      bytes += size
      start -= 1
    }
    return commits[start...]
  }

  private func dropVersions(before oldest: Int) throws(FileError) {
    let undo = try machine.folder("undo")
    for name in try undo.names() {
      guard let number = Int(name), number < oldest else { continue }
      let kept = try undo.folder(name)
      for file in try kept.names() { try kept.remove(file) }
      try undo.remove(name, isFolder: true)
    }
  }

  /// A new version that a later change keeps as its old one needs no copy of its own.
  private func dropCopies(_ commits: ArraySlice<Commit>) {
    guard let undo = try? machine.folder("undo") else { return }
    var newest: [StoreFile: (hash: ContentHash, number: Int)] = [:]
    for commit in commits {
      for target in commit.targets {
        if let (hash, number) = newest[target.file], hash == target.old {
          try? undo.folder(String(number)).remove(target.file.keptName(.new))
        }
        newest[target.file] = (target.new, commit.number)
      }
    }
  }

  private func dropTemporaryFiles() throws(FileError) {
    for name in [nil, "cities", "private", "events"] {
      try? inFolder(name) { folder throws(FileError) in
        for file in try folder.names() where Self.isTemporary(file) { try folder.remove(file) }
      }
    }
  }

  private static func isTemporary(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), name[..<dot].hasSuffix(".json") else { return false }
    let ending = name[name.index(after: dot)...]
    return ending.hasPrefix("tmp") && Int(ending.dropFirst(3)) != nil
  }

  /// Writes the journal anew; nothing is appended by this holder of the lock after that.
  private func shorten(to commits: ArraySlice<Commit>) throws(FileError) {
    let name = "journal.new"
    let file = try machine.newFile(name)
    let lines = commits.map { JournalLine.commit($0) } + [.done(tail.next - 1)]
    try file.write(lines.flatMap(\.bytes))
    try file.sync()
    try machine.rename(name, to: "journal")
    try machine.sync()
  }
}
