import Model

extension ReadableStore {
  /// Writes a tar of the store's own files as they are at one moment, what is private among them.
  ///
  /// The past that undo keeps, and drafts, stay on this machine.
  public func backUp(
    to output: @escaping ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) -> Int {
    let snapshot = try StoreSnapshot(self)
    let tar = TarWriter(output)
    var count = 0
    func add(_ path: String, _ bytes: [UInt8]?, isPrivate: Bool = false) throws(FileError) {
      guard let bytes else { return }
      try tar.add(StoreArchive.folder + "/" + path, bytes, isPrivate: isPrivate)
      count += 1
    }
    for name in try snapshot.root.names() where Self.isBesides(name) {
      try add(name, snapshot.root.bytes(of: name))
    }
    for file in snapshot.files {
      try add(file.path, snapshot.bytes(of: file), isPrivate: file.folder == "private")
    }
    try tar.finish()
    return count
  }

  /// Whether a name at the top is one that belongs to a store, but that no record stands in.
  private static func isBesides(_ name: String) -> Bool {
    StoreArchive.isOfStore(name) && StoreFile(path: name) == nil
  }
}
