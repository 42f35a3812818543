import Glibc
import Store

/// What a command is given to read.
enum GivenBytes {
  /// The bytes of a file, or of standard input without one or with `-`.
  static func read(_ path: String?) throws -> [UInt8] {
    guard let path, path != "-" else { return standardInput() }
    return try FileBytes.read(path)
  }

  private static func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return bytes }
      bytes += buffer.prefix(got)
    }
  }
}
