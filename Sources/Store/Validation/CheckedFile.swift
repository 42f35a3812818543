import Model

/// A file of a store while it is checked.
struct CheckedFile: Sendable {
  /// Its path.
  let path: String
  /// The object that it is.
  let root: JSONValue
  /// What kind of file it is.
  let form: FileForm
  /// The name before `.json`: of a city's file its code.
  let stem: String
  /// Whether it holds what is not shared.
  let isPrivate: Bool
  /// Whether it lies where the files of cities lie.
  let isInStore: Bool

  /// A file by its path, and by what stands in it where the path does not say.
  init(path: String, root: JSONValue) {
    self.path = path
    self.root = root
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? path
    let folder = parts.dropLast().last
    stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    isPrivate = folder == "private"
    isInStore = isPrivate || folder == "cities"
    if name == "network.json" || root["code_system"] != nil {
      form = .network
    } else if root["edition"] != nil || folder == "events" {
      form = .edition
    } else if RegionCode(stem) != nil || root["city"] != nil || isInStore {
      form = .city
    } else {
      form = .reference
    }
  }

  /// Whose file it is; nil of `network.json` and of a name that no file of a store has.
  var owner: RecordOwner? {
    switch form {
    case .network: nil
    case .reference: .reference
    case .city: RegionCode(stem).map { .city($0) }
    case .edition: StoreFile.isPlain(stem) ? .edition(stem) : nil
    }
  }

  /// The lists of records that this version knows, with the kind of each; a file's own record is
  /// a list of one.
  func forEachRecord(_ body: (CheckedRecord) -> Void) {
    for (key, member) in root.members {
      guard form != .network, form.keys.contains(key), let kind = form.kind(ofList: key) else {
        continue
      }
      let checked = CheckedKind.of(kind)
      if key == form.ownKey {
        body(CheckedRecord(value: member, kind: checked))
      } else {
        for element in member.elements {
          body(CheckedRecord(value: element, kind: checked))
        }
      }
    }
  }

  /// The records of a kind, as they stand.
  func list(_ kind: RecordKind) -> JSONElements { root.list(at: kind.listKey) }
}
