import Model

/// Where the records of some ids stand, found in one walk over the store.
///
/// A record that was moved left a marker where it stood: that is its place only if there is no other.
struct KnownPlaces {
  private var places: [String: [RecordPlace]] = [:]
  private var markers: [String: [RecordPlace]] = [:]

  /// Looks for the ids in every file of a store; files that cannot be read have none.
  init(of ids: Set<String>, in store: ReadableStore) {
    for id in ids { add(RecordPlace(city: id), of: id) }
    guard !ids.isEmpty, let root = try? Descriptor.folder(store.folder.path) else { return }
    for file in store.files(root) { look(for: ids, in: file, root) }
  }

  /// The first place of an id, of any kind or of one.
  func place(of id: String, kind: RecordKind?) -> RecordPlace? {
    let found = (places[id] ?? []) + (markers[id] ?? [])
    return found.first { kind == nil || FileForm($0.owner.shared).kind(ofList: $0.list) == kind }
  }

  private mutating func look(
    for ids: Set<String>, in file: StoreFile, _ root: borrowing Descriptor
  ) {
    guard let owner = RecordOwner(file), let bytes = try? root.bytes(of: file),
      ids.count > Self.few || ids.contains(where: { bytes.mayHold($0) }),
      let document = try? JSONDocument(bytes)
    else { return }
    for (key, member) in document.root.members {
      let own = key == FileForm(file).ownKey ? [member] : []
      for record in own + member.elements {
        guard let id = record["id"]?.string, ids.contains(id) else { continue }
        let place = RecordPlace(owner: owner, list: key)
        if record["deleted"]?.bool == true {
          markers[id, default: []].append(place)
        } else {
          add(place, of: id)
        }
      }
    }
  }

  /// So many are looked for one by one before a file is taken apart.
  private static let few = 4

  private mutating func add(_ place: RecordPlace?, of id: String) {
    guard let place else { return }
    places[id, default: []].append(place)
  }
}

extension RecordPlace {
  /// The place of a city's own record; nil if the id is no city's code.
  fileprivate init?(city id: String) {
    guard let code = RegionCode(id), Registry.standard.region(code) != nil else { return nil }
    self.init(owner: .city(code), list: RecordKind.city.listKey)
  }
}
