/// One file of a commit: which version it replaces, and by which.
struct CommitTarget: Equatable, Sendable {
  /// The file.
  let file: StoreFile
  /// The version that is replaced; nil if there was no file.
  let old: ContentHash?
  /// The version that takes its place.
  let new: ContentHash
  /// The bytes of the version that is replaced.
  let oldSize: Int
  /// The bytes of the new version.
  let newSize: Int
}
