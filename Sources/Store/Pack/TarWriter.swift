import Glibc

/// Writes a tar, file by file, that `tar xf` reads.
struct TarWriter {
  private let time: Int
  private let output: ([UInt8]) throws(FileError) -> Void

  /// A writer that hands its bytes on.
  init(_ output: @escaping ([UInt8]) throws(FileError) -> Void) {
    time = Glibc.time(nil)
    self.output = output
  }

  /// Writes one file; a private one is for its owner alone.
  func add(_ name: String, _ bytes: [UInt8], isPrivate: Bool = false) throws(FileError) {
    let header = TarHeader(name: name, size: bytes.count)
    try output(header.bytes(mode: isPrivate ? 0o600 : 0o644, time: time))
    try output(bytes)
    let rest = TarHeader.room(bytes.count) - bytes.count
    if rest > 0 { try output([UInt8](repeating: 0, count: rest)) }
  }

  /// Writes the end.
  func finish() throws(FileError) {
    try output([UInt8](repeating: 0, count: 2 * TarHeader.block))
  }
}
