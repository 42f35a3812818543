import Model

/// Compares what a list gives for a region with what the store has.
struct CityComparison {
  private let kind: RecordKind
  private let region: Int
  private let parts: [RecordPart]
  private var draft: CityDraft
  private var shared: RecordList?
  private var personal: RecordList?
  /// The lines of the region's own record, where that is what is imported.
  private var own: ArraySlice<UInt8>?
  private var ownPersonal: ArraySlice<UInt8>?
  private let at: String
  private let author: Author

  /// The draft of a region's files.
  ///
  /// Throws `broken` for a file that cannot be read: it is never overwritten.
  static func draft(
    _ region: Int, _ places: [CityDraft.Added], _ parts: [RecordPart], kind: RecordKind,
    in files: ImportFiles, at: String, by author: Author
  ) throws(StoreFault) -> CityDraft {
    var comparison = try CityComparison(region, parts, kind, files, at, author)
    comparison.compare(places)
    return comparison.draft
  }

  private init(
    _ region: Int, _ parts: [RecordPart], _ kind: RecordKind,
    _ files: ImportFiles, _ at: String, _ author: Author
  ) throws(StoreFault) {
    self.kind = kind
    self.region = region
    self.parts = parts
    self.at = at
    self.author = author
    draft = CityDraft(region: region)
    let code = Registry.standard.regions[region].code
    for file in [StoreFile.city(code), .privateCity(code)] {
      let opened = try files.open(file)
      draft.hashes[file] = opened?.hash
      let list = opened?.file.lists.first { $0.key == kind.listKey }
      if case .city = file { shared = list } else { personal = list }
      guard kind == .city else { continue }
      let line = opened?.file[member: kind.listKey]
      if case .city = file { own = line } else { ownPersonal = line }
    }
  }

  private mutating func compare(_ places: [CityDraft.Added]) {
    let sorted = isSorted(places) ? places : places.sorted { precedes($0, $1) }
    var unnamed: [CityDraft.Added] = []
    var last: CityDraft.Added?
    for place in sorted {
      if let twin = last, isSame(twin, place) {
        settleTwin(twin, place)
        continue
      }
      last = place
      if isThere(place) || entry(place).isNamed {
        settle(place, id(of: place))
      } else {
        unnamed.append(place)
      }
    }
    settleByName(unnamed, among: sorted)
  }

  // MARK: Names

  /// Records whose id the store has not: those of a name that it has are known by it.
  private mutating func settleByName(
    _ places: [CityDraft.Added], among sorted: [CityDraft.Added]
  ) {
    let list = Privacy.isPrivate(kind) ? personal : shared
    guard kind != .city, let list, !list.lines.isEmpty, !places.isEmpty else {
      for place in places { settle(place, id(of: place)) }
      return
    }
    let known = KnownNames(list)
    let matches = places.map { known.match(line($0)) }
    var exact: [String: Int] = [:]
    var likely: [String: Int] = [:]
    for match in matches {
      switch match {
      case .exact(let id): exact[id, default: 0] += 1
      case .likely(let id): likely[id, default: 0] += 1
      case .none, .several: break
      }
    }
    for (place, match) in zip(places, matches) {
      switch match {
      case .none: settle(place, id(of: place))
      case .several: refuse(place, RecordReason.severalNames)
      case .exact(let id) where exact[id] == 1 && !holds(sorted, id): settle(place, id)
      case .likely(let id) where likely[id] == 1 && exact[id] == nil && !holds(sorted, id):
        settle(place, id)
      case .exact, .likely: refuse(place, RecordReason.severalRows)
      }
    }
  }

  /// Whether a row carries an id itself.
  private func holds(_ sorted: [CityDraft.Added], _ id: String) -> Bool {
    let wanted = Array(id.utf8)
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if idBytes(sorted[middle]).lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < sorted.count && idBytes(sorted[low]).elementsEqual(wanted)
  }

  private func id(of place: CityDraft.Added) -> String {
    let id = String(decoding: idBytes(place), as: UTF8.self)
    return id.contains("\\") ? RecordForm(line: line(place))?.id ?? id : id
  }

  private func isThere(_ place: CityDraft.Added) -> Bool {
    guard shared != nil || personal != nil else { return false }
    return (Privacy.isPrivate(kind) ? personal : shared)?[id(of: place)] != nil
  }

  private mutating func refuse(_ place: CityDraft.Added, _ reason: Bilingual) {
    draft.refused.append(RefusedRow(line: 0, reason: reason, place: entry(place).row))
  }

  // MARK: Order

  /// The line that carries the id, without its stamp's end.
  private func line(_ place: CityDraft.Added) -> ArraySlice<UInt8> {
    parts[place.part].shared[parts[place.part].entries[place.entry].shared]
  }

  private func idBytes(_ place: CityDraft.Added) -> ArraySlice<UInt8> {
    parts[place.part].id(parts[place.part].entries[place.entry])
  }

  /// Below 0 if the id of the first comes before that of the second, 0 if they are the same.
  private func order(_ left: CityDraft.Added, _ right: CityDraft.Added) -> Int {
    let (a, b) = (parts[left.part].entries[left.entry], parts[right.part].entries[right.entry])
    return parts[left.part].shared.withUnsafeBufferPointer { first in
      parts[right.part].shared.withUnsafeBufferPointer { second in
        var place = 0
        let common = min(a.id, b.id)
        let (start, other) = (
          a.shared.lowerBound + RecordEntry.idStart, b.shared.lowerBound + RecordEntry.idStart
        )
        while place < common, first[start + place] == second[other + place] { place += 1 }
        guard place == common else {
          return Int(first[start + place]) - Int(second[other + place])
        }
        return a.id - b.id
      }
    }
  }

  private func precedes(_ left: CityDraft.Added, _ right: CityDraft.Added) -> Bool {
    let order = order(left, right)
    return order == 0 ? (left.part, left.entry) < (right.part, right.entry) : order < 0
  }

  private func isSorted(_ places: [CityDraft.Added]) -> Bool {
    for place in places.indices.dropFirst() where !precedes(places[place - 1], places[place]) {
      return false
    }
    return true
  }

  private func isSame(_ left: CityDraft.Added, _ right: CityDraft.Added) -> Bool {
    order(left, right) == 0
  }

  // MARK: What becomes of a record

  /// A row that names the same record as another: the same again, or not to be told apart.
  private mutating func settleTwin(_ first: CityDraft.Added, _ second: CityDraft.Added) {
    let (a, b) = (entry(first), entry(second))
    let isEqual =
      fields(first).elementsEqual(fields(second))
      && parts[first.part].personal[a.personal].elementsEqual(
        parts[second.part].personal[b.personal])
    if isEqual {
      draft.repeated += 1
    } else {
      refuse(
        second,
        entry(second).isNamed
          ? RecordReason.sameID(String(decoding: idBytes(second), as: UTF8.self))
          : RecordReason.sameName)
    }
  }

  private func entry(_ place: CityDraft.Added) -> RecordEntry {
    parts[place.part].entries[place.entry]
  }

  /// What the shared line says after its stamp.
  private func fields(_ place: CityDraft.Added) -> ArraySlice<UInt8> {
    line(place).dropFirst(entry(place).stamp)
  }

  private mutating func settle(_ place: CityDraft.Added, _ id: String) {
    let isPrivate = Privacy.isPrivate(kind)
    guard shared != nil || personal != nil || own != nil else {
      draft.added.append(place)
      return
    }
    let (oldShared, oldPersonal) = (own ?? shared?[id], ownPersonal ?? personal?[id])
    guard let old = isPrivate ? oldPersonal : oldShared else {
      draft.added.append(place)
      return
    }
    if !isPrivate, saysAll(place, oldShared, oldPersonal) {
      draft.leave(place)
      return
    }
    change(place, id, old, oldPersonal)
  }

  /// Whether the files hold each byte of a record already.
  private func saysAll(
    _ place: CityDraft.Added, _ shared: ArraySlice<UInt8>?, _ personal: ArraySlice<UInt8>?
  ) -> Bool {
    guard let shared, ends(shared, with: fields(place)) else { return false }
    let mine = entry(place).personal
    guard !mine.isEmpty else { return true }
    let line = parts[place.part].personal[mine]
    return personal.map { ends($0, with: line.dropFirst(entry(place).stamp)) } ?? false
  }

  private func ends(_ line: ArraySlice<UInt8>, with fields: ArraySlice<UInt8>) -> Bool {
    line.count >= fields.count && line.suffix(fields.count).elementsEqual(fields)
  }

  private mutating func change(
    _ place: CityDraft.Added, _ id: String, _ old: ArraySlice<UInt8>,
    _ oldPersonal: ArraySlice<UInt8>?
  ) {
    guard var found = RecordForm(line: old), let mine = RecordForm(line: line(place)) else {
      return
    }
    let known = Set(kind.fieldKeys)
    if !Privacy.isPrivate(kind), let oldPersonal { found.addPrivate(oldPersonal, keys: known) }
    var merged = found
    if found.isDeleted { merged.fields = [:] }
    for (key, sides) in mine.fields { merged[key] = sides }
    let personal = parts[place.part].personal[entry(place).personal]
    if let mine = RecordForm(line: personal) {
      for (key, sides) in mine.fields { merged[key] = sides }
    }
    guard merged.fields != found.fields else {
      draft.leave(place)
      return
    }
    write(merged, over: found, id, entry(place).row)
  }

  private mutating func write(
    _ form: RecordForm, over found: RecordForm, _ id: String, _ row: Range<Int>
  ) {
    var form = form
    form.id = id
    form.rev = found.rev + 1
    form.at = at
    form.by = author.name
    do throws(StoreFault) {
      let lines = try RecordLines(form, kind: kind, instead: found)
      if found.isDeleted { draft.revived += 1 }
      let fields = form.keys(unlike: found).map { key in
        FieldConflict(
          key: key, title: kind.title(ofField: key), mine: form[key].shown,
          theirs: found[key].shown)
      }
      draft.changed.append(
        CityDraft.Changed(id: id, shared: lines.shared, personal: lines.personal, fields: fields))
    } catch {
      draft.refused.append(RefusedRow(line: 0, reason: error.message, place: row))
    }
  }
}
