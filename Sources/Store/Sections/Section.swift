import Model

/// One list of records in a file: how it is read into its owner, and written from it.
struct Section<Owner>: Sendable {
  /// The list's key in the file.
  let key: String
  /// Reads the list into the owner.
  let read: @Sendable (JSONValue, inout Owner, inout FileReading) -> Void
  /// Lays the private fields of the list over the owner's records of the same ids.
  let overlay: @Sendable (JSONValue, inout Owner, inout FileReading) -> Void
  /// The lines of the shared file.
  let sharedLines: @Sendable (Owner) -> [[UInt8]]
  /// The lines of the private file.
  let privateLines: @Sendable (Owner) -> [[UInt8]]

  /// The section of a list of one kind of records.
  init<Kind: Record>(_ path: WritableKeyPath<Owner, [Kind]> & Sendable) {
    let reader = RecordReader<Kind>()
    key = Kind.kind.rawValue
    read = { value, owner, reading in
      owner[keyPath: path] = Section.records(value, reader, &reading)
    }
    overlay = { value, owner, reading in
      let additions = Section.records(value, reader, &reading)
      guard !Privacy.isPrivate(Kind.kind) else {
        owner[keyPath: path] = additions
        return
      }
      var records = owner[keyPath: path]
      owner[keyPath: path] = []
      Section.lay(additions, over: &records)
      owner[keyPath: path] = records
    }
    sharedLines = { Section.sharedLines($0[keyPath: path]) }
    privateLines = { Section.privateLines($0[keyPath: path]) }
  }

  /// The section of a list of which a city may have thousands of records.
  init<Kind: Findable>(_ path: WritableKeyPath<Owner, Records<Kind>> & Sendable) {
    let reader = ShelfReader<Kind>()
    key = Kind.kind.rawValue
    read = { value, owner, reading in
      guard Section.isList(value, Kind.kind, &reading) else {
        owner[keyPath: path] = []
        return
      }
      owner[keyPath: path] = Records(reader.read(value, &reading))
    }
    overlay = { value, owner, reading in
      guard Section.isList(value, Kind.kind, &reading) else {
        if Privacy.isPrivate(Kind.kind) { owner[keyPath: path] = [] }
        return
      }
      let isPrivate = Privacy.isPrivate(Kind.kind)
      let additions = reader.read(value, columns: isPrivate, &reading)
      guard !isPrivate else {
        owner[keyPath: path] = Records(additions)
        return
      }
      guard let shelf = owner[keyPath: path].shelf as? StoredShelf<Kind> else { return }
      owner[keyPath: path] = Records(shelf.adding(additions))
    }
    sharedLines = { Section.sharedLines($0[keyPath: path]) }
    privateLines = { Section.privateLines($0[keyPath: path]) }
  }

  private static func sharedLines<Kind: Record>(_ records: some Sequence<Kind>) -> [[UInt8]] {
    guard !Privacy.isPrivate(Kind.kind) else { return [] }
    return byID(records).map { RecordWriter.sharedLine($0) }
  }

  private static func privateLines<Kind: Record>(_ records: some Sequence<Kind>) -> [[UInt8]] {
    byID(records).compactMap { RecordWriter.privateLine($0) }
  }

  private static func byID<Kind: Record>(_ records: some Sequence<Kind>) -> [Kind] {
    records.sorted { $0.stamp.id < $1.stamp.id }
  }

  /// Whether a value is a list; another is noted and kept.
  private static func isList(
    _ value: JSONValue, _ kind: RecordKind, _ reading: inout FileReading
  ) -> Bool {
    guard value.kind != .array else { return true }
    reading.note(
      Bilingual("di sini seharusnya daftar […]", "a list […] is expected here"), at: value)
    reading.kept.append(UnknownMember(key: kind.rawValue, value))
    return false
  }

  private static func records<Kind: Record>(
    _ value: JSONValue, _ reader: RecordReader<Kind>, _ reading: inout FileReading
  ) -> [Kind] {
    guard isList(value, Kind.kind, &reading) else { return [] }
    var records: [Kind] = []
    records.reserveCapacity(value.count)
    var isSorted = true
    for element in value.elements {
      guard let record = reader.read(element, &reading) else {
        reading.kept.append(UnknownMember(key: Kind.kind.rawValue, element, isElement: true))
        continue
      }
      if let last = records.last, last.stamp.id >= record.stamp.id { isSorted = false }
      records.append(record)
    }
    if !isSorted { reading.noteDuplicates(in: value) }
    return records
  }

  private static func lay<Kind: Record>(_ additions: [Kind], over records: inout [Kind]) {
    let personal = Kind.fields.filter(\.isPersonal)
    let places = Dictionary(
      records.indices.map { (records[$0].stamp.id, $0) }, uniquingKeysWith: { first, _ in first })
    for addition in additions {
      guard let index = places[addition.stamp.id] else { continue }
      for field in personal {
        let value = field.value(addition)
        if value != .absent { _ = field.assign(&records[index], value) }
      }
      records[index].unknown += addition.unknown.map(\.inPrivate)
    }
  }
}
