import Glibc
import Model

/// Where the files of a store lie.
public struct StoreFolder: Hashable, Sendable {
  /// The store's folder.
  public let path: String

  /// The store in a folder, whether it exists or not.
  public init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// What the store is.
  public var network: String { path + "/network.json" }
  /// Facts of the nation and its provinces.
  public var reference: String { path + "/reference.json" }
  /// The folder of the cities' files.
  public var cities: String { path + "/cities" }
  /// The folder of what is not shared.
  public var privates: String { path + "/private" }
  /// The folder of conference editions.
  public var events: String { path + "/events" }

  /// The name of this machine's own folder: lock, journal, undo.
  static let machineName = ".jejaring"

  /// The file of a city.
  public func city(_ code: RegionCode) -> String { "\(cities)/\(code).json" }
  /// The file of a city's persons and contacts without consent.
  public func privateFile(_ code: RegionCode) -> String { "\(privates)/\(code).json" }
  /// The file of a conference edition.
  public func event(_ id: String) -> String { "\(events)/\(id).json" }

  /// Whether a store is there.
  public var exists: Bool { access(network, F_OK) == 0 }

  /// Why nobody knows whether a store is there: this user may not look; nil where that is known.
  public var obstacle: FileError? {
    guard access(network, F_OK) != 0, errno != ENOENT, errno != ENOTDIR else { return nil }
    return FileError(path: path, operation: .read, code: errno)
  }

  /// Whether nothing is there, or only an empty folder.
  public var isFree: Bool {
    guard let names = try? FileBytes.names(in: path) else { return access(path, F_OK) != 0 }
    return names.isEmpty
  }

  /// The city whose file a name such as `35.73.json` is; nil for any other name.
  public static func code(ofFile name: String) -> RegionCode? {
    guard name.hasSuffix(".json") else { return nil }
    return RegionCode(String(name.dropLast(5)))
  }
}
