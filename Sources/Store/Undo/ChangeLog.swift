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
}
