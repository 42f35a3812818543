/// The writer's name as a person's settings keep it: asked once, changed with *Ganti petugas*.
public struct KeptAuthor: Sendable {
  private let path: String

  /// The name kept in a file of one line.
  public init(path: String) {
    self.path = path
  }

  /// The name; nil if none is kept.
  public func read() -> Author? {
    guard let bytes = try? FileBytes.read(path) else { return nil }
    return Author(String(decoding: bytes, as: UTF8.self))
  }

  /// Keeps a name in place of the one that was kept.
  public func keep(_ author: Author) throws(FileError) {
    if let slash = path.lastIndex(of: "/") { try AtomicFile.makeFolder(String(path[..<slash])) }
    try AtomicFile.write(Array((author.name + "\n").utf8), to: path)
  }
}
