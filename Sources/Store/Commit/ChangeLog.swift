import Glibc

/// The changes of this machine that its journal still knows, the oldest first.
struct ChangeLog: Sendable {
  /// The changes.
  private(set) var commits: [Commit] = []

  /// Reads the journal of a store; a store without one has no changes.
  init(root: borrowing Descriptor) throws(FileError) {
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try root.folder(StoreFolder.machineName).bytes(of: "journal")
    } catch {
      guard error.code == ENOENT else { throw error }
      return
    }
    for line in (bytes ?? []).split(separator: .lineFeed) {
      if case .commit(let commit) = JournalLine(line) { commits.append(commit) }
    }
  }

  /// The change of a number.
  subscript(number: Int) -> Commit? { commits.last { $0.number == number } }

  /// A version that a change kept of a file; nil if it did not, or does no longer.
  func version(
    _ side: KeptSide, of file: StoreFile, _ commit: Commit, root: borrowing Descriptor
  ) throws(FileError) -> [UInt8]? {
    let kept = try root.kept(side, of: file, by: commit.number)
    guard side == .new, let target = commit.targets.first(where: { $0.file == file }) else {
      return kept
    }
    // The copy may have been cut by a failure of the power; elsewhere the same bytes are whole.
    if let kept {
      if ContentHash(kept) == target.new { return kept }
      if try root.isScrubbed(commit.number) { return kept }
    }
    for later in commits where later.number > commit.number {
      guard later.targets.contains(where: { $0.file == file && $0.old == target.new }),
        let bytes = try root.kept(.old, of: file, by: later.number)
      else { continue }
      return bytes
    }
    guard let bytes = try root.bytes(of: file), ContentHash(bytes) == target.new else { return nil }
    return bytes
  }
}
