import Glibc

/// A path that a person named, as the folder in which it lies and its name there.
struct NamedPlace {
  /// The folder.
  let parent: String
  /// The name.
  let name: String

  /// The place of a path; throws `FileError` for one that ends in no name.
  init(_ path: String) throws(FileError) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard !name.isEmpty, name != ".", name != ".." else {
      throw FileError(path: path, operation: .write, code: EISDIR)
    }
    self.name = name
    parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }
}
