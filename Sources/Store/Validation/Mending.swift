import Model

/// Mends what leaves nothing to decide, by one change that can be undone.
public struct Mending: Sendable {
  /// What is mended.
  public let mended: [Finding]
  let edits: [Edit]

  /// The mends of what was found in a store.
  ///
  /// Left out: records whose id is not unique in its list, files of a newer format, and a contact of
  /// which the private file says something else.
  public init(_ findings: [Finding], in folder: StoreFolder) {
    var mended: [Finding] = []
    var edits: [Edit] = []
    let byFile = Dictionary(grouping: findings.filter(\.isMendable), by: \.problem.file)
    for (path, findings) in byFile.sorted(by: { $0.key < $1.key }) {
      guard let file = MendableFile(path, in: folder) else { continue }
      let safe = findings.filter { $0.mend.map { file.takes($0) } ?? false }
      mended += safe
      edits += file.edits(safe.compactMap(\.mend))
    }
    self.mended = mended
    self.edits = edits
  }

  /// Saves all of it as one change; nil if there is nothing to mend.
  ///
  /// Throws `StoreFault`, after which the store is as it was, but for `unfinished` and `uncertain`.
  public func save(
    to store: WritableStore, by author: Author
  ) throws(StoreFault) -> SaveOutcome? {
    edits.isEmpty ? nil : try store.save(Change(edits, by: author))
  }
}
