import Model

/// One list of records in a file: how it is read into its owner, and written from it.
struct Section<Owner> {
  /// The list's key in the file.
  let key: String
  /// Reads the list into the owner.
  let read: (JSONValue, inout Owner, inout FileReading) -> Void
  /// Lays the private fields of the list over the owner's records of the same ids.
  let overlay: (JSONValue, inout Owner, inout FileReading) -> Void
  /// The lines of the shared file.
  let sharedLines: (Owner) -> [[UInt8]]
  /// The lines of the private file.
  let privateLines: (Owner) -> [[UInt8]]

  /// The section of a list of one kind of records.
  init<Kind: Record>(_ path: WritableKeyPath<Owner, [Kind]>) {
    key = Kind.kind.rawValue
    read = { value, owner, reading in
      owner[keyPath: path] = Section.records(value, &reading)
    }
    overlay = { value, owner, reading in
      let additions: [Kind] = Section.records(value, &reading)
      guard !Privacy.isPrivate(Kind.kind) else {
        owner[keyPath: path] = additions
        return
      }
      for addition in additions {
        guard
          let index = owner[keyPath: path].firstIndex(where: { $0.stamp.id == addition.stamp.id })
        else { continue }
        Section.lay(addition, over: &owner[keyPath: path][index])
      }
    }
    sharedLines = { owner in
      guard !Privacy.isPrivate(Kind.kind) else { return [] }
      return owner[keyPath: path].sorted { $0.stamp.id < $1.stamp.id }
        .map { RecordWriter.sharedLine($0) }
    }
    privateLines = { owner in
      owner[keyPath: path].sorted { $0.stamp.id < $1.stamp.id }
        .compactMap { RecordWriter.privateLine($0) }
    }
  }

  private static func records<Kind: Record>(
    _ value: JSONValue, _ reading: inout FileReading
  ) -> [Kind] {
    guard value.kind == .array else {
      reading.note(
        Bilingual("di sini seharusnya daftar […]", "a list […] is expected here"), at: value)
      return []
    }
    let reader = RecordReader<Kind>()
    var records: [Kind] = []
    records.reserveCapacity(value.count)
    for element in value.elements {
      if let record = reader.read(element, &reading) { records.append(record) }
    }
    return records
  }

  private static func lay<Kind: Record>(_ addition: Kind, over record: inout Kind) {
    for field in Kind.fields where field.isPersonal {
      let value = field.value(addition)
      if value != .absent { _ = field.assign(&record, value) }
    }
  }
}
