import Glibc

extension LockedStore {
  /// Replaces files by their new versions: all of them, durably, or none.
  ///
  /// The commit's number and targets are filled in. Throws `file` if nothing was changed.
  mutating func commit(_ staged: [StagedFile], _ draft: Commit) throws(StoreFault) -> Commit {
    var commit = draft
    commit.number = tail.next
    commit.targets = staged.map(\.target)
    do throws(FileError) {
      try stage(staged, commit.number)
    } catch {
      discard(commit)
      throw .file(error)
    }
    do throws(StoreFault) {
      try record(commit)
    } catch {
      if case .file = error { discard(commit) }
      throw error
    }
    do throws(FileError) {
      try finish(commit, commit.targets)
    } catch {
      throw .unfinished(error)
    }
    return commit
  }

  /// Writes the new versions beside the files, durably, and makes room for the old ones.
  private func stage(_ staged: [StagedFile], _ number: Int) throws(FileError) {
    // The first commit makes the names in this folder durable, its own journal's among them.
    if tail.end > 0 {
      try machine.makeDurableFolder("undo")
    } else {
      _ = try machine.makeFolder("undo")
    }
    let undo = try machine.folder("undo")
    _ = try undo.makeFolder(String(number))
    let kept = try undo.folder(String(number))
    for item in staged { try Self.keep(item, in: kept) }
    for folder in Self.folders(of: staged.map(\.file)) {
      if let folder { try root.makeDurableFolder(folder) }
      try inFolder(folder) { place throws(FileError) in
        try Self.write(staged.filter { $0.file.folder == folder }, number, in: place)
        try place.sync()
      }
    }
  }

  /// Keeps a copy of a new version, which an editor that writes into the file does not reach.
  ///
  /// It is not made durable: until it is, the file itself is the same.
  private static func keep(
    _ item: StagedFile, in kept: borrowing Descriptor
  ) throws(FileError) {
    let copy = try kept.newFile(item.file.keptName(.new))
    if case .privateCity = item.file { try copy.takePermissions(0o600) }
    try copy.write(item.new)
  }

  /// So many files at least are written by several threads, which wait for the disk together.
  private static let manyFiles = 16
  private static let threads = 8

  /// Writes new versions; all of them are durable when this returns.
  private static func write(
    _ items: [StagedFile], _ number: Int, in folder: borrowing Descriptor
  ) throws(FileError) {
    guard items.count >= manyFiles else {
      for item in items { try write(item, number, in: folder) }
      return
    }
    let (system, path) = (folder.number, folder.path)
    let faults = ManyThreads.map(items, on: threads) { item -> FileError? in
      do throws(FileError) {
        try write(item, number, in: Descriptor.again(system, path))
        return nil
      } catch {
        return error
      }
    }
    if let fault = faults.compactMap(\.self).first { throw fault }
  }

  private static func write(
    _ item: StagedFile, _ number: Int, in folder: borrowing Descriptor
  ) throws(FileError) {
    let file = try folder.newFile(item.file.temporaryName(number))
    try file.write(item.new)
    if item.old != nil {
      try file.takePermissions(of: folder.file(item.file.name))
    } else if case .privateCity = item.file {
      try file.takePermissions(0o600)
    }
    try file.sync()
  }

  /// Appends the commit line and makes it durable: the point of no return.
  private mutating func record(_ commit: Commit) throws(StoreFault) {
    let line = JournalLine.commit(commit)
    let isFirst = tail.end == 0
    do throws(FileError) {
      if tail.size > tail.end { try journal.truncate(to: tail.end) }
      try journal.write(line.bytes)
      try journal.sync()
      if isFirst {
        try machine.sync()
        try root.sync()
      }
    } catch {
      throw takeBack(error)
    }
    advance(to: line)
  }

  /// Takes a commit line back that was not made durable; what cannot be taken back is uncertain.
  private func takeBack(_ error: FileError) -> StoreFault {
    do throws(FileError) {
      try journal.truncate(to: tail.end)
      try journal.sync()
      return .file(error)
    } catch {
      return .uncertain(error)
    }
  }

  /// Brings committed files to their new versions; the old ones are kept for undo.
  ///
  /// What was done of it before is done again without harm. The change is closed unless another
  /// one takes its place.
  mutating func finish(
    _ commit: Commit, _ targets: [CommitTarget], closing: Bool = true
  ) throws(FileError) {
    try machine.makeDurableFolder("undo")
    let undo = try machine.folder("undo")
    _ = try undo.makeFolder(String(commit.number))
    let kept = try undo.folder(String(commit.number))
    for folder in Self.folders(of: targets.map(\.file)) {
      try inFolder(folder) { place throws(FileError) in
        for target in targets where target.file.folder == folder {
          try Self.replace(target, commit.number, in: place, keepingIn: kept)
        }
      }
    }
    try kept.sync()
    try undo.sync()
    try syncFolders(of: commit)
    if commit.purpose == .forget { try scrub(commit.touches.map(\.id)) }
    if closing { close(commit.number) }
  }

  /// Makes the new names of a change durable, those too that a run gave that was killed before this.
  private func syncFolders(of commit: Commit) throws(FileError) {
    for folder in Self.folders(of: commit.targets.map(\.file)) {
      do throws(FileError) {
        try inFolder(folder) { place throws(FileError) in try place.sync() }
      } catch {
        // Somebody took it away with all that was in it.
        guard error.code == ENOENT else { throw error }
      }
    }
  }

  private static func replace(
    _ target: CommitTarget, _ number: Int, in folder: borrowing Descriptor,
    keepingIn kept: borrowing Descriptor
  ) throws(FileError) {
    let file = target.file
    if target.old != nil { try folder.keep(file.name, in: kept, as: file.keptName(.old)) }
    try folder.rename(file.temporaryName(number), to: file.name)
  }

  /// Notes that a change is in all its files.
  ///
  /// Where that cannot be written, the next opening finds that nothing is left to do.
  mutating func close(_ number: Int) {
    let line = JournalLine.done(number)
    guard (try? journal.write(line.bytes)) != nil else {
      tail.size = tail.end + 1
      return
    }
    advance(to: line)
  }

  private mutating func advance(to line: JournalLine) {
    tail.last = line
    tail.end += line.bytes.count
    tail.size = tail.end
  }

  /// Takes away what a change that was not made left behind.
  private func discard(_ commit: Commit) {
    for target in commit.targets {
      try? inFolder(target.file.folder) { folder throws(FileError) in
        try folder.remove(target.file.temporaryName(commit.number))
      }
    }
    guard let undo = try? machine.folder("undo"),
      let kept = try? undo.folder(String(commit.number))
    else { return }
    for target in commit.targets { try? kept.remove(target.file.keptName(.new)) }
    try? undo.remove(String(commit.number), isFolder: true)
  }

  /// The folders of some files, each once, in one order.
  static func folders(of files: [StoreFile]) -> [String?] {
    var folders: [String?] = []
    for file in files where !folders.contains(file.folder) { folders.append(file.folder) }
    return folders
  }
}
