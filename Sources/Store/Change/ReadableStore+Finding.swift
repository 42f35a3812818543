import Model

extension ReadableStore {
  /// Where the record of an id stands, of any kind or of one; nil if there is none.
  ///
  /// Files that cannot be read have none.
  public func place(of id: String, kind: RecordKind? = nil) -> RecordPlace? {
    KnownPlaces(of: [id], in: self).place(of: id, kind: kind)
  }

  /// The files in which records stand.
  func files(_ root: borrowing Descriptor) -> [StoreFile] {
    var files: [StoreFile] = [.reference]
    for name in ["cities", "private", "events"] where name != "private" || !isPublic {
      guard let folder = try? root.folder(name), let names = try? folder.names() else { continue }
      files += names.compactMap { StoreFile(path: name + "/" + $0) }
    }
    return files
  }
}
