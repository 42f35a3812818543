import Glibc
import Model

/// A store that can be written; only `init` and data entry hold one.
public struct WritableStore: Sendable {
  /// Where it lies.
  public let folder: StoreFolder
  /// How much of the past is kept for undo.
  let limits: UndoLimits
  /// How older files are read before they are written anew.
  let migrations: Migrations

  /// The store in a folder.
  public init(_ folder: StoreFolder) {
    self.init(folder, migrations: .standard)
  }

  /// The store in a folder, with other limits of what is kept for undo, or other migrations.
  package init(
    _ folder: StoreFolder, limits: UndoLimits = UndoLimits(), migrations: Migrations
  ) {
    self.folder = folder
    self.migrations = migrations
    self.limits = limits
  }

  /// Lays out a new store in a folder that is free; it is one once `network.json` is written.
  ///
  /// Throws `FileError` if something is there already, or the disk refuses.
  public func create(_ reference: Reference) throws(FileError) {
    guard folder.isFree else {
      throw FileError(path: folder.path, operation: .write, code: EEXIST)
    }
    for path in [folder.path, folder.cities, folder.privates, folder.events] {
      try AtomicFile.makeFolder(path)
    }
    let ignored = "private/\n.jejaring/\n*.tmp*\n"
    try AtomicFile.write(Array(ignored.utf8), to: folder.path + "/.gitignore")
    try AtomicFile.write(Array("*.json -text\n".utf8), to: folder.path + "/.gitattributes")
    try AtomicFile.write(NetworkFiles.bytes(of: reference), to: folder.reference)
  }

  /// Writes `network.json`.
  public func write(_ identity: NetworkIdentity) throws(FileError) {
    try AtomicFile.write(NetworkFiles.bytes(of: identity), to: folder.network)
  }

  /// Writes a city's shared file, and its private one if anything is or was private.
  public func write(_ holdings: CityHoldings) throws(FileError) {
    let path = folder.privateFile(holdings.code)
    if let bytes = NetworkFiles.privateBytes(of: holdings) {
      try AtomicFile.write(bytes, to: path)
    } else if access(path, F_OK) == 0 {
      try AtomicFile.write(NetworkFiles.emptyBytes, to: path)
    }
    try AtomicFile.write(NetworkFiles.bytes(of: holdings), to: folder.city(holdings.code))
  }

  /// Writes an edition's file.
  public func write(_ holdings: EditionHoldings) throws(FileError) {
    try AtomicFile.write(
      NetworkFiles.bytes(of: holdings), to: folder.event(holdings.edition.stamp.id))
  }
}

extension WritableStore {
  /// Lays out a new store that holds a whole network; `network.json` is written last.
  public func create(_ network: Network) throws(FileError) {
    try create(network.reference)
    for holdings in network.holdings where holdings.isStored { try write(holdings) }
    for holdings in network.editions { try write(holdings) }
    try write(network.identity)
  }
}
