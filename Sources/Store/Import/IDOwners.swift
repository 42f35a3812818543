import Model

/// Sees to it that an id of a table is taken for no other record: of another region, or of another
/// kind.
enum IDOwners {
  private struct Place {
    let part: Int
    let entry: Int
  }

  /// Refuses the rows whose id belongs to a record that is not of their region and kind.
  static func refuseTaken(
    _ parts: inout [RecordPart], _ kind: RecordKind, in files: ImportFiles
  ) throws(StoreFault) {
    guard kind != .city else { return }
    var owners: [String: Int] = [:]
    var taken: [(place: Place, reason: Bilingual)] = []
    for (number, part) in parts.enumerated() {
      for (place, entry) in part.entries.enumerated() where entry.isNamed {
        let id = String(decoding: part.id(entry), as: UTF8.self)
        let owner = owners[id, default: entry.region]
        owners[id] = owner
        guard owner != entry.region else { continue }
        taken.append((Place(part: number, entry: place), reason(id, of: kind, in: owner)))
      }
    }
    guard !owners.isEmpty else { return }
    let others = try foreign(owners, kind, files)
    for (number, part) in parts.enumerated() where !others.isEmpty {
      for (place, entry) in part.entries.enumerated() where entry.isNamed {
        let id = String(decoding: part.id(entry), as: UTF8.self)
        guard let other = others[id], owners[id] == entry.region else { continue }
        taken.append(
          (Place(part: number, entry: place), reason(id, of: other.kind, in: other.region)))
      }
    }
    refuse(taken, &parts)
  }

  private static func refuse(
    _ taken: [(place: Place, reason: Bilingual)], _ parts: inout [RecordPart]
  ) {
    var places: [Int: Set<Int>] = [:]
    for (place, reason) in taken
    where places[place.part, default: []].insert(place.entry).inserted {
      let row = parts[place.part].entries[place.entry].row
      parts[place.part].refused.append(RefusedRow(line: 0, reason: reason, place: row))
    }
    for (part, entries) in places {
      parts[part].entries = parts[part].entries.enumerated()
        .filter { !entries.contains($0.offset) }.map(\.element)
    }
  }

  /// Whose ids of the store are not those of their rows.
  private static func foreign(
    _ owners: [String: Int], _ kind: RecordKind, _ files: ImportFiles
  ) throws(StoreFault) -> [String: (kind: RecordKind, region: Int)] {
    var found: [String: (kind: RecordKind, region: Int)] = [:]
    // A record that was moved left a marker, which owns the id only if nothing else does.
    var markers: [String: (kind: RecordKind, region: Int)] = [:]
    var own: Set<String> = []
    for (region, city) in Registry.standard.regions.enumerated() {
      for file in [StoreFile.city(city.code), .privateCity(city.code)] {
        for list in try files.open(file)?.file.lists ?? [] {
          guard let listed = RecordKind.allCases.first(where: { $0.listKey == list.key }) else {
            continue
          }
          for line in list.lines {
            guard let id = line.id, let owner = owners[id] else { continue }
            let isMarker = RecordForm(line: line.bytes)?.isDeleted == true
            if owner == region, listed == kind {
              if !isMarker { own.insert(id) }
            } else if isMarker {
              markers[id] = (listed, region)
            } else {
              found[id] = (listed, region)
            }
          }
        }
      }
    }
    return found.merging(markers.filter { !own.contains($0.key) }) { living, _ in living }
  }

  private static func reason(_ id: String, of kind: RecordKind, in region: Int) -> Bilingual {
    let id = DisplayText(id).text
    let title = Registry.standard.regions[region].title
    return Bilingual(
      "id \"\(id)\" milik catatan lain (\(kind.title.indonesian), \(title)); kosongkan id baris ini",
      "the id \"\(id)\" is another record's (\(kind.title.english), \(title)); clear it in this row"
    )
  }
}
