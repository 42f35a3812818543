import Glibc
import Model

/// A store that can be read and nothing else.
public struct ReadableStore: Sendable {
  /// Where it lies.
  public let folder: StoreFolder
  /// Whether private fields are left out altogether.
  public let isPublic: Bool

  private let migrations: Migrations

  /// The store in a folder; with `isPublic` nothing private is ever read.
  public init(_ folder: StoreFolder, isPublic: Bool = false) {
    self.init(folder, isPublic: isPublic, migrations: .standard)
  }

  /// The store in a folder whose older files are read by other steps.
  package init(_ folder: StoreFolder, isPublic: Bool = false, migrations: Migrations) {
    self.folder = folder
    self.isPublic = isPublic
    self.migrations = migrations
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
    let moment = try StoreMoment(root: root)
    var reading = StoreReading(folder, moment, isPublic: isPublic, migrations)
    reading.readAll(root)
    return try upToDate(reading, root)
  }

  /// What was loaded before, with some files read again, such as those that a change made new.
  ///
  /// Throws `FileError` if the store is gone.
  public func load(
    again files: [StoreFile], into load: NetworkLoad
  ) throws(FileError) -> NetworkLoad {
    let root = try Descriptor.folder(folder.path)
    let moment = try StoreMoment(root: root)
    var reading = StoreReading(folder, moment, isPublic: isPublic, migrations, load)
    reading.readAgain(Set(files), root)
    return try upToDate(reading, root)
  }

  /// Reads again what changed meanwhile, until nothing did.
  private func upToDate(
    _ started: StoreReading, _ root: borrowing Descriptor
  ) throws(FileError) -> NetworkLoad {
    var reading = started
    // While others write without a pause, what they changed last is read again and again.
    for _ in 0..<Self.patience {
      let now = try StoreMoment(root: root)
      guard now != reading.moment else { break }
      let changed = try reading.moment.changed(until: now, root: root)
      reading.moment = now
      if let changed { reading.readAgain(changed, root) } else { reading.startAgain(root) }
    }
    return reading.load
  }

  private static let patience = 1000
}
