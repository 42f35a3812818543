import Model

extension WritableStore {
  /// Keeps a mapping under a name in `network.json`, as a change of its own.
  public func keep(
    _ mapping: ImportMapping, as name: String, by author: Author, at: String = UTCTime.now
  ) throws(ImportError) {
    do throws(StoreFault) {
      var store = try LockedStore.open(folder)
      guard let opened = try ImportFiles(self).open(.network) else { return }
      var file = opened.file
      file[member: ImportMapping.key] =
        Self.mappings(file[member: ImportMapping.key], mapping, name)[...]
      let bytes = file.bytes()
      guard bytes != opened.bytes else { return }
      let commit = Commit(
        number: 0, purpose: .edit, of: nil, at: at, by: author.name, window: .current, touches: [],
        count: 0, targets: [])
      _ = try store.commit([StagedFile(file: .network, old: opened.bytes, new: bytes)], commit)
    } catch {
      throw .store(error)
    }
  }

  private static func mappings(
    _ old: ArraySlice<UInt8>?, _ mapping: ImportMapping, _ name: String
  ) -> [UInt8] {
    let root = old.flatMap { try? JSONDocument(Array($0)).root }
    var all: [(key: String, bytes: [UInt8])] = []
    for (key, value) in root?.members.map({ ($0.key, $0.value) }) ?? [] where key != name {
      all.append((key, Array(value.plainBytes)))
    }
    all.append((name, mapping.json))
    var writer = JSONWriter()
    writer.beginObject()
    for (key, bytes) in all.sorted(by: { $0.key < $1.key }) {
      writer.key(key)
      writer.raw(bytes)
    }
    writer.endObject()
    return writer.bytes
  }
}
