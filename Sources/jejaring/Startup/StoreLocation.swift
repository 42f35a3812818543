import Model
import Store

/// Where the store is that a command works on.
struct StoreLocation {
  /// The store's folder.
  let folder: StoreFolder
  /// Whether it is the folder that is used when none is named.
  let isDefault: Bool

  /// The folder that is named, else `JEJARING_STORE`, else the one in the person's data folder.
  init(named path: String?) {
    if let path = path ?? Environment.variable("JEJARING_STORE") {
      folder = StoreFolder(path)
      isDefault = false
    } else {
      let data = Environment.baseFolder("XDG_DATA_HOME", ".local/share")
      folder = StoreFolder(data + "/jejaring/network")
      isDefault = true
    }
  }

  /// Whether a store is there.
  ///
  /// Throws `StartupError` if this user may not look.
  func exists() throws(StartupError) -> Bool {
    guard folder.obstacle == nil else { throw .closedStore(folder.path) }
    return folder.exists
  }

  /// Throws `StartupError` if no store is there, or this user may not look.
  func require() throws(StartupError) {
    guard try exists() else { throw .noStore(folder.path) }
  }

  /// Writes the starting network where no store was named and none is there yet.
  ///
  /// Returns whether it was written. Throws `StartupError` if there is no store to open.
  func prepare() throws -> Bool {
    if try exists() { return false }
    guard isDefault else { throw StartupError.noStore(folder.path) }
    try StoreLocation.create(in: folder)
    return true
  }

  /// Writes the starting network into a folder.
  static func create(in folder: StoreFolder) throws {
    try WritableStore(folder).create(StartingNetwork.network())
  }
}
