import Glibc

/// The files of a store as its journal says they are at one moment, read without a lock.
///
/// What an unfinished change makes of a file is laid over it in memory; nothing is written.
struct StoreMoment: Equatable, Sendable {
  private let last: JournalLine?

  /// The moment that the journal in a store's folder is at; a store without one has one moment.
  init(root: borrowing Descriptor) throws(FileError) {
    do throws(FileError) {
      let machine = try root.folder(StoreFolder.machineName)
      last = try JournalTail(machine.file("journal")).last
    } catch {
      guard error.code == ENOENT else { throw error }
      last = nil
    }
  }

  /// The bytes of a file at this moment; nil if it is not there.
  func bytes(of file: StoreFile, root: borrowing Descriptor) throws(FileError) -> [UInt8]? {
    if case .commit(let commit) = last,
      let target = commit.targets.first(where: { $0.file == file })
    {
      switch try UnfinishedFile(target, commit.number, root: root) {
      case .waiting(let new): return new
      case .met(_, let merged): return merged
      case .done, .spoilt: break
      }
    }
    return try root.bytes(of: file)
  }

  /// The files that an unfinished change makes, though they may not be there under their names.
  var coming: [StoreFile] {
    guard case .commit(let commit) = last else { return [] }
    return commit.targets.map(\.file)
  }

  /// The files that may be different at a later moment; nil if that is not known.
  func changed(until later: StoreMoment, root: borrowing Descriptor) throws(FileError)
    -> Set<StoreFile>?
  {
    guard let end = later.last?.number else { return nil }
    let start = last?.number ?? 0
    // A journal that goes backwards was put there by somebody.
    guard start <= end else { return nil }
    let commits = try ChangeLog(root: root).commits.filter { (start...end).contains($0.number) }
    guard commits.count >= end - start else { return nil }
    return Set(commits.flatMap { $0.targets.map(\.file) })
  }
}
