import Model

extension ReadableStore {
  /// Where the record of an id stands, of any kind or of one; nil if there is none.
  ///
  /// Files that cannot be read have none.
  public func place(of id: String, kind: RecordKind? = nil) -> RecordPlace? {
    if kind == .city || kind == nil, let code = RegionCode(id),
      Registry.standard.region(code) != nil
    {
      return RecordPlace(owner: .city(code), list: RecordKind.city.listKey)
    }
    guard let root = try? Descriptor.folder(folder.path) else { return nil }
    for file in files(root) {
      guard let owner = RecordOwner(file), let bytes = try? root.bytes(of: file),
        bytes.mayHold(id), let records = try? RecordFile(bytes, form: FileForm(file)),
        let list = records.list(of: id),
        kind == nil || FileForm(file).kind(ofList: list) == kind
      else { continue }
      return RecordPlace(owner: owner, list: list)
    }
    return nil
  }

  private func files(_ root: borrowing Descriptor) -> [StoreFile] {
    var files: [StoreFile] = [.reference]
    for name in ["cities", "private", "events"] where name != "private" || !isPublic {
      guard let folder = try? root.folder(name), let names = try? folder.names() else { continue }
      files += names.compactMap { StoreFile(path: name + "/" + $0) }
    }
    return files
  }
}

extension RecordFile {
  /// The key of the list in which a record stands, or of the file's own record if it is that.
  fileprivate func list(of id: String) -> String? {
    if let own = form.ownKey, let line = self[member: own], RecordForm(line: line)?.id == id {
      return own
    }
    return lists.first { $0[id] != nil }?.key
  }
}
