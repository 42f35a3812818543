import Model

/// The ids of the sources that every city may name.
struct SourceList: Sendable {
  private var ids: Set<String> = []

  /// The sources of a store's reference and editions; files that cannot be read have none.
  init(of folder: StoreFolder) {
    let editions = ((try? FileBytes.names(in: folder.events)) ?? []).filter {
      $0.hasSuffix(".json")
    }
    for path in [folder.reference] + editions.map({ folder.events + "/" + $0 }) {
      guard let bytes = try? FileBytes.read(path), let root = try? JSONDocument(bytes).root,
        let list = root[RecordKind.source.listKey]
      else { continue }
      for source in list.elements where source["deleted"]?.bool != true {
        if let id = source["id"]?.string { ids.insert(id) }
      }
    }
  }

  /// Whether a source of that id is there.
  func contains(_ id: String) -> Bool { ids.contains(id) }
}
