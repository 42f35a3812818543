import Glibc
import Model

/// A store of which this program holds the lock; for milliseconds only, and never while a person
/// types.
///
/// Whoever has it finds no unfinished change: it was completed before the lock was given.
struct LockedStore: ~Copyable {
  /// The store's folder.
  let root: Descriptor
  /// This machine's own folder in it.
  let machine: Descriptor
  /// The journal, open to be appended to.
  let journal: Descriptor
  /// How far the journal has come.
  var tail: JournalTail
  private let lock: Descriptor

  /// Waits for the lock for ten seconds at most, and completes what another run left unfinished.
  static func open(_ folder: StoreFolder) throws(StoreFault) -> LockedStore {
    try FileFormat.checkNetwork(folder)
    var store: LockedStore
    do throws(FileError) {
      let root = try Descriptor.folder(folder.path)
      _ = try root.makeFolder(StoreFolder.machineName)
      let machine = try root.folder(StoreFolder.machineName)
      let lock = try machine.appendable("lock")
      guard try wait(for: lock) else {
        throw FileError(path: folder.path, operation: .write, code: EBUSY)
      }
      let journal = try machine.appendable("journal")
      let tail = try JournalTail(journal)
      store = LockedStore(root: root, machine: machine, journal: journal, tail: tail, lock: lock)
    } catch {
      throw error.code == EBUSY ? .busy(error.path) : .file(error)
    }
    guard !store.tail.isForeign else {
      throw .newer(file: store.journal.path, format: NetworkIdentity.currentFormat + 1)
    }
    try store.replay()
    return store
  }

  /// Works in a folder of the store; in its own without a name.
  func inFolder<Result>(
    _ name: String?, _ work: (borrowing Descriptor) throws(FileError) -> Result
  ) throws(FileError) -> Result {
    guard let name else { return try work(root) }
    return try work(root.folder(name))
  }

  private static func wait(for lock: borrowing Descriptor) throws(FileError) -> Bool {
    for _ in 0..<10_000 {
      if try lock.lockIfFree() { return true }
      usleep(1000)
    }
    return false
  }
}
