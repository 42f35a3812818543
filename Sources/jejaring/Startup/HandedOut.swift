import Glibc
import Model
import Store

/// Where what a command hands out goes: to standard output, or into a file that is whole or not
/// there.
enum HandedOut {
  typealias Output = ([UInt8]) throws(FileError) -> Void

  /// Writes to a file, or to standard output without one or with `-`.
  static func write(
    to path: String?, _ options: CommonOptions, isPrivate: Bool = false,
    _ body: (@escaping Output) throws -> Void
  ) throws {
    guard let path, path != "-" else {
      return try body { bytes in Console.write(bytes) }
    }
    try requireElsewhere(path, options.location.folder)
    let file = try NewFile(path, isPrivate: isPrivate)
    try body { bytes throws(FileError) in try file.write(bytes) }
    try file.finish()
  }

  /// Says something of a file without becoming part of it.
  static func say(_ text: Bilingual, _ options: CommonOptions) {
    Console.print(DisplayText(text.text(options.language)).text)
  }

  /// What is handed out never lies in the store's own folder, where it would be taken for a part.
  static func requireElsewhere(
    _ path: String, asFolder: Bool = false, _ folder: StoreFolder
  ) throws(StartupError) {
    let slash = path.lastIndex(of: "/")
    let parent = asFolder ? path : slash.map { String(path[..<$0]) + "/" } ?? "."
    guard let store = real(folder.path), let place = real(parent) else { return }
    guard place == store || place.hasPrefix(store + "/") else { return }
    let shown = DisplayText(path).text
    throw .unknown(
      Bilingual(
        "\(shown) ada di dalam folder jejaring; pilih folder lain",
        "\(shown) is in the network's own folder; choose another folder"))
  }

  /// The real path of a folder, or of the nearest one above it that is there already.
  private static func real(_ path: String) -> String? {
    var path = path
    while !path.isEmpty {
      if let found = realpath(path, nil) {
        defer { free(found) }
        return String(cString: found)
      }
      guard errno == ENOENT else { return nil }
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      guard let slash = path.lastIndex(of: "/") else { return real(".") }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
    return nil
  }
}
