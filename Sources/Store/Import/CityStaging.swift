import Model

/// Makes the new files of a region.
struct CityStaging {
  private let draft: CityDraft
  private let parts: [RecordPart]
  private let kind: RecordKind
  private let code: RegionCode

  init(_ draft: CityDraft, _ records: RecordDraft) {
    self.draft = draft
    parts = records.parts
    kind = records.kind
    code = Registry.standard.regions[draft.region].code
  }

  /// The files as they shall be; nil if another program has changed them since they were compared.
  func files(_ files: ImportFiles, at: String, by author: Author) throws(StoreFault)
    -> [StagedFile]?
  {
    var staged: [StagedFile] = []
    let isPrivate = Privacy.isPrivate(kind)
    for file in [StoreFile.city(code), .privateCity(code)] {
      let opened = try files.open(file)
      guard opened?.hash == draft.hashes[file] ?? nil else { return nil }
      let isShared = if case .city = file { true } else { false }
      var form = opened?.file ?? RecordFile(form: .city)
      if isShared, form[member: "city"] == nil {
        let stamp = Stamp(id: code.description, rev: 1, at: at, by: author.name)
        form[member: "city"] = RecordWriter.sharedLine(City(stamp: stamp))[...]
      }
      if isShared != isPrivate {
        replaceList(
          in: &form, lines(shared: true),
          changed: draft.changed.map { ($0.id, isPrivate ? $0.personal : $0.shared) })
      } else if !isPrivate {
        replaceList(
          in: &form, lines(shared: false), changed: draft.changed.map { ($0.id, $0.personal) })
      }
      guard opened != nil || !form.isEmpty else { continue }
      let bytes = form.bytes()
      if bytes != opened?.bytes {
        staged.append(StagedFile(file: file, old: opened?.bytes, new: bytes))
      }
    }
    return staged
  }

  /// The lines of new records, in order of their ids.
  private func lines(shared: Bool) -> [RecordLine] {
    var lines: [RecordLine] = []
    lines.reserveCapacity(draft.added.count)
    for place in draft.added {
      let entry = parts[place.part].entries[place.entry]
      guard shared || !entry.personal.isEmpty else { continue }
      let bytes =
        shared
        ? parts[place.part].shared[entry.shared] : parts[place.part].personal[entry.personal]
      lines.append(RecordLine(id: Self.id(entry, bytes), bytes: bytes))
    }
    return lines
  }

  /// The id of a record by one of its lines.
  static func id(_ entry: RecordEntry, _ line: ArraySlice<UInt8>) -> String {
    let start = line.startIndex + RecordEntry.idStart
    let raw = line[start..<start + entry.id]
    let text = String(decoding: raw, as: UTF8.self)
    guard text.utf8.contains(.backslash) else { return text }
    return (try? JSONDocument(Array(line)).root)?["id"]?.string ?? ""
  }

  private func replaceList(
    in file: inout RecordFile, _ added: [RecordLine], changed: [(id: String, line: [UInt8]?)]
  ) {
    guard !added.isEmpty || !changed.isEmpty else { return }
    guard kind != .city else {
      file[member: kind.listKey] = added.first?.bytes ?? changed.first?.line.map { $0[...] }
      return
    }
    var list = file.lists.first { $0.key == kind.listKey } ?? RecordList(key: kind.listKey)
    for change in changed { list[change.id] = change.line.map { $0[...] } }
    list.add(added)
    file.replaceList(list)
  }
}
