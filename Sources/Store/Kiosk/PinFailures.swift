import Glibc
import Model

/// How often in a row a wrong PIN was given to a kiosk, kept where a restart finds it.
public struct PinFailures: Sendable {
  /// The file, in the kiosk's state folder.
  public let path: String

  /// The failures of a file.
  public init(path: String) {
    self.path = path
  }

  /// How many there were, and for how many seconds no PIN is taken yet.
  ///
  /// A clock that was set back makes nobody wait longer than `most` seconds.
  public func read(most: (Int) -> Int) -> (count: Int, secondsLeft: Int) {
    guard let bytes = try? FileBytes.read(path), let root = try? JSONDocument(bytes).root,
      let count = root["failures"]?.integer, count > 0
    else { return (0, 0) }
    let left = (root["until"]?.integer ?? 0) - time(nil)
    return (count, max(0, min(left, most(count))))
  }

  /// Keeps a number of failures, the last of which costs `seconds` from now; 0 forgets them.
  ///
  /// Returns whether that could be kept.
  @discardableResult public func keep(_ count: Int, waiting seconds: Int) -> Bool {
    guard count > 0 else { return unlink(path) == 0 || errno == ENOENT }
    var file = CanonicalFile()
    file.field("failures") { $0.integer(count) }
    file.field("until") { $0.integer(time(nil) + seconds) }
    do throws(FileError) {
      if let slash = path.lastIndex(of: "/") { try AtomicFile.makeFolder(String(path[..<slash])) }
      try AtomicFile.write(file.finish(), to: path)
      return true
    } catch {
      return false
    }
  }
}
