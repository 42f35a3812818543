import Model
import Store

/// A store that a batch command reads.
enum LoadedStore {
  /// Reads a store; problems in its files go to standard error, and reading goes on.
  ///
  /// Where no store was named and none is there, the starting network is given without a folder.
  static func network(_ options: CommonOptions) throws -> Network {
    let location = options.location
    guard try location.exists() else {
      guard location.isDefault else { throw StartupError.noStore(location.folder.path) }
      return StartingNetwork.network()
    }
    var load = try ReadableStore(location.folder, isPublic: true).load()
    load.network.withholdSmallCells()
    Console.warn(load.problems, options.language)
    return load.network
  }
}
