/// A file as a change found it, and as it shall be.
struct StagedFile: Sendable {
  /// The file.
  let file: StoreFile
  /// Its bytes now; nil if it is not there.
  let old: [UInt8]?
  /// Its new bytes.
  let new: [UInt8]

  /// The two versions by their hashes.
  var target: CommitTarget {
    CommitTarget(
      file: file, old: old.map { ContentHash($0) }, new: ContentHash(new),
      oldSize: old?.count ?? 0, newSize: new.count)
  }
}
