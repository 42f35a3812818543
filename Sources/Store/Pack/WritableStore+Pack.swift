import Model

extension WritableStore {
  /// Writes a tar of the shared files for another member, and remembers which pack it was.
  ///
  /// What is private stays, and so do figures of small cells: `withheld` says how many. A broken
  /// file does not go along and is named. From a store that cannot be written nothing is
  /// remembered, so that a later merge knows less.
  public func pack(
    to output: @escaping ([UInt8]) throws(FileError) -> Void
  ) throws(StoreFault) -> (count: Int, withheld: Int, problems: [StoreProblem]) {
    var count = 0
    do throws(FileError) {
      guard let store = try? LockedStore.open(folder) else {
        let manifest = PackManifest(known: [])
        var files = try SharedFiles(folder, migrations)
        count = try Self.write(manifest, &files, to: output) { _, _ throws(FileError) in }
        return (count, files.withheld, files.problems)
      }
      var kept = KeptPacks(root: store.root)
      let manifest = PackManifest(known: kept.known)
      var files = try SharedFiles(folder, migrations)
      let place = try kept.begin(manifest, in: store)
      count = try Self.write(manifest, &files, to: output) { file, bytes throws(FileError) in
        try place.add(file, bytes)
      }
      try kept.finish(manifest, in: store)
      return (count, files.withheld, files.problems)
    } catch {
      throw .file(error)
    }
  }

  private static func write(
    _ manifest: PackManifest, _ files: inout SharedFiles,
    to output: @escaping ([UInt8]) throws(FileError) -> Void,
    keep: (StoreFile, [UInt8]) throws(FileError) -> Void
  ) throws(FileError) -> Int {
    let tar = TarWriter(output)
    try tar.add(StoreArchive.folder + "/" + PackManifest.name, manifest.bytes)
    var count = 0
    for file in files.files {
      guard let bytes = try files.bytes(of: file) else { continue }
      try tar.add(StoreArchive.folder + "/" + file.path, bytes)
      try keep(file, bytes)
      count += 1
    }
    try tar.finish()
    return count
  }
}
