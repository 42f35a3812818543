import Foundation

/// A call of the program as the shim wrote it down.
struct LoggedCall {
  let name: String
  /// The path in the store; empty for its own folder.
  let path: String
  let other: String
  let offset: Int
  let bytes: Data

  /// The calls in a log of a store.
  static func read(_ log: String, store: String) throws -> [LoggedCall] {
    let root = URL(fileURLWithPath: store).resolvingSymlinksInPath().path
    let data = FileManager.default.contents(atPath: log) ?? Data()
    var calls: [LoggedCall] = []
    var at = data.startIndex
    while at < data.endIndex, let end = data[at...].firstIndex(of: 0x0A) {
      let parts = String(decoding: data[at..<end], as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 5, let offset = Int(parts[3]), let count = Int(parts[4]) else {
        throw ShimFailure(text: "a line of the log that is none")
      }
      let start = end + 1
      calls.append(
        LoggedCall(
          name: parts[0], path: short(parts[1], root), other: short(parts[2], root),
          offset: offset, bytes: Data(parts[0] == "write" ? data[start..<start + count] : Data())))
      at = start + (parts[0] == "write" ? count : 0)
    }
    return calls
  }

  private static func short(_ path: String, _ root: String) -> String {
    guard path.hasPrefix(root) else { return path }
    return String(path.dropFirst(root.count).drop { $0 == "/" })
  }
}
