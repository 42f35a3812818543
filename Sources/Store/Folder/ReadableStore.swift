import Model

/// A store that can be read and nothing else.
public struct ReadableStore: Sendable {
  /// Where it lies.
  public let folder: StoreFolder
  /// Whether private fields are left out altogether.
  public let isPublic: Bool

  let migrations: Migrations

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
    let reading = try NetworkReading(self)
    _ = reading.advance()
    return try reading.finish()
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
    try reading.catchUp(root)
    return reading.load
  }
}
