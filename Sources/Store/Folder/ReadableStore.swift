import Glibc
import Model

/// A store that can be read and nothing else.
public struct ReadableStore: Sendable {
  /// Where it lies.
  public let folder: StoreFolder
  /// Whether private fields are left out altogether.
  public let isPublic: Bool

  /// The store in a folder; with `isPublic` nothing private is ever read.
  public init(_ folder: StoreFolder, isPublic: Bool = false) {
    self.folder = folder
    self.isPublic = isPublic
  }

  /// Reads the whole store as it is at one moment; half of a change is never seen.
  ///
  /// No lock is taken and nothing is written. A broken file harms only itself: it is named among
  /// the problems, and the others are read. Throws `FileError` if there is no store at all.
  public func load() throws(FileError) -> NetworkLoad {
    guard folder.exists else {
      throw folder.obstacle
        ?? FileError(path: folder.network, operation: .read, code: ENOENT)
    }
    let root = try Descriptor.folder(folder.path)
    var moment = try StoreMoment(root: root)
    var reading = StoreReading(folder, moment, isPublic: isPublic)
    reading.readAll(root)
    // While others write without a pause, what they changed last is read again and again.
    for _ in 0..<Self.patience {
      let now = try StoreMoment(root: root)
      guard now != moment else { break }
      let changed = try moment.changed(until: now, root: root)
      reading.moment = now
      if let changed { reading.readAgain(changed, root) } else { reading.startAgain(root) }
      moment = now
    }
    return reading.load
  }

  private static let patience = 1000
}
