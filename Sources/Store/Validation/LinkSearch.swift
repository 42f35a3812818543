import Model

/// Looks for records of other cities that links name.
enum LinkSearch {
  /// Which of the targets stand in a city's file of the store.
  static func found(_ targets: Set<LinkTarget>, in folder: StoreFolder) -> Set<LinkTarget> {
    guard !targets.isEmpty else { return [] }
    let kinds = Set(targets.map(\.kind))
    var found: Set<LinkTarget> = []
    for name in (try? FileBytes.names(in: folder.cities)) ?? [] where name.hasSuffix(".json") {
      guard let bytes = try? FileBytes.read(folder.cities + "/" + name),
        let root = try? JSONDocument(bytes).root
      else { continue }
      let file = CheckedFile(path: folder.cities + "/" + name, root: root)
      for kind in kinds {
        for record in file.list(kind) where record["deleted"]?.bool != true {
          guard let id = record["id"]?.string else { continue }
          let target = LinkTarget(kind: kind, id: id)
          if targets.contains(target) { found.insert(target) }
        }
      }
    }
    return found
  }
}
