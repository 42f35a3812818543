import Controller
import Glibc
import Store

/// What a person may choose in a folder when a table is imported.
enum ImportFolder {
  /// More entries are not offered; a path can still be typed.
  private static let most = 5000

  /// The folders and tables of a folder, folders first; none where it cannot be looked into.
  static func entries(of folder: String) -> [ImportListing] {
    let path = folder.isEmpty ? "." : expanded(folder)
    guard let names = try? FileBytes.names(in: path) else { return [] }
    let entries = names.prefix(most).compactMap { entry($0, path) }
    return entries.filter(\.isFolder) + entries.filter { !$0.isFolder }
  }

  /// A path that a person typed; `~` is their own folder.
  static func expanded(_ named: String) -> String {
    var path = named
    if path == "~" || path.hasPrefix("~/") {
      path = (Environment.variable("HOME") ?? "") + path.dropFirst()
    }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func entry(_ name: String, _ folder: String) -> ImportListing? {
    var status = stat()
    guard stat(folder + "/" + name, &status) == 0 else { return nil }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let isTable = status.st_mode & S_IFMT == S_IFREG && ImportListing.endings.contains(ending)
    guard isFolder || isTable else { return nil }
    return ImportListing(name: name, isFolder: isFolder, size: Int(status.st_size))
  }
}
