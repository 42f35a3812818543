import Model

/// Works out a merge: each file of the other side with the store's own, by record and by field.
struct MergeWork: ~Copyable {
  typealias Reading = (StoreFile) throws(StoreFault) -> [UInt8]?

  private(set) var plan = MergePlan()
  private var other: OtherStore
  private let root: Descriptor
  private let kept: KeptPacks
  private let base: String?

  /// The merge with another side into the store in a folder.
  init(_ other: OtherStore, into folder: StoreFolder) throws(StoreFault) {
    self.other = other
    root = try FileError.asFault { () throws(FileError) in try Descriptor.folder(folder.path) }
    kept = KeptPacks(root: root)
    base =
      if let manifest = other.manifest { kept.common(with: manifest, root: root) } else { nil }
    plan.hasBase = base != nil
  }

  /// Works through all files; `mine` gives the bytes that stand in the store now.
  ///
  /// Throws `refused` if the two are not of one kind, `newer` for a file of a later format.
  mutating func run(_ mine: Reading) throws(StoreFault) {
    try requireOneKind(mine)
    for file in other.files {
      guard let owner = RecordOwner(file), file == owner.shared else { continue }
      try merge(owner, mine)
    }
  }

  private mutating func merge(_ owner: RecordOwner, _ mine: Reading) throws(StoreFault) {
    guard let theirs = try bytes(of: owner.shared) else { return }
    let form = FileForm(owner.shared)
    guard let document = try? JSONDocument(theirs), document.root.kind == .object else {
      return note(owner.shared, Bilingual("rusak di sana, dilewati", "broken there, left out"))
    }
    try FileFormat.check(document.root, file: owner.shared.path)
    let old = try mine(owner.shared)
    let standing = old ?? RecordFile(form: form).bytes()
    let there = RecordFile(document.root, form: form)
    let common =
      old == nil ? RecordFile(form: form) : common(owner.shared, standing, theirs, form)
    guard let bytes = RecordFile.merge(base: common.bytes(), standing, theirs, form: form),
      var merged = try? RecordFile(bytes, form: form)
    else {
      return note(owner.shared, Bilingual("rusak di sini, dilewati", "broken here, left out"))
    }
    var part = MergePlan.Part(owner: owner)
    let difference = RecordDifference(standing, bytes, form: form)
    var personal = try personalFile(owner, mine)
    for (place, pair) in difference.records.sorted(by: { $0.key < $1.key }) {
      guard let line = pair.new, var record = RecordForm(line: line) else { continue }
      if let hidden = personal.file[list: place.list, place.id] {
        let others = [common, there].map { $0[list: place.list, place.id] }
        record = whole(record, pair.old, others, hidden, form.kind(ofList: place.list))
      }
      try sort(record, place, owner, &merged, &personal.file)
      part.add(record, place, instead: pair.old.flatMap { RecordForm(line: $0) })
    }
    guard !part.touches.isEmpty else { return }
    plan.parts.append(part)
    stage(owner.shared, old, merged)
    if let file = owner.personal { stage(file, personal.bytes, personal.file) }
  }

  /// The merged version of a record of which something is private here: that takes part too.
  ///
  /// A private field that both sides changed stays as it is here: two values of it would have to
  /// stand where everybody reads.
  private func whole(
    _ record: RecordForm, _ shared: ArraySlice<UInt8>?, _ others: [ArraySlice<UInt8>?],
    _ hidden: ArraySlice<UInt8>, _ kind: RecordKind?
  ) -> RecordForm {
    let forms = others.map { line in line.flatMap { RecordForm(line: $0) } }
    var mine = shared.flatMap { RecordForm(line: $0) } ?? RecordForm(id: record.id)
    mine.addPrivate(hidden, keys: Set(kind?.fieldKeys ?? []))
    var merged = RecordForm.merge(base: forms[0], mine, forms[1] ?? RecordForm(id: record.id))
    for key in merged.conflicts where RecordForm(line: hidden)?[key] == mine[key] {
      merged[key] = mine[key]
    }
    return merged
  }

  /// Puts what a record says into the shared and the private file, by the consent that stands in
  /// the merged version.
  private func sort(
    _ record: RecordForm, _ place: RecordDifference.Place, _ owner: RecordOwner,
    _ merged: inout RecordFile, _ personal: inout RecordFile
  ) throws(StoreFault) {
    guard let kind = merged.form.kind(ofList: place.list), owner.personal != nil else { return }
    let lines = try RecordLines(record, kind: kind, instead: record, isRestored: true)
    merged[list: place.list, place.id] = lines.shared.map { $0[...] }
    if let standing = personal[list: place.list, place.id], let line = lines.personal,
      RecordForm(line: standing)?.fields == RecordForm(line: line)?.fields
    {
      return
    }
    personal[list: place.list, place.id] = lines.personal.map { $0[...] }
  }

  private func personalFile(
    _ owner: RecordOwner, _ mine: Reading
  ) throws(StoreFault) -> (bytes: [UInt8]?, file: RecordFile) {
    let form = FileForm(owner.shared)
    guard let name = owner.personal, let bytes = try mine(name) else {
      return (nil, RecordFile(form: form))
    }
    do throws(JSONError) {
      return (bytes, try RecordFile(bytes, form: form))
    } catch {
      throw .broken(StoreProblem(file: root.path + "/" + name.path, error))
    }
  }

  private mutating func stage(_ file: StoreFile, _ old: [UInt8]?, _ new: RecordFile) {
    guard old != nil || !new.isEmpty else { return }
    let bytes = new.bytes()
    if bytes != old { plan.staged.append(StagedFile(file: file, old: old, new: bytes)) }
  }

  /// What both sides are known to have had: the file in the last pack that both know, and of other
  /// records the version in which they were made.
  private func common(
    _ file: StoreFile, _ mine: [UInt8], _ theirs: [UInt8], _ form: FileForm
  ) -> RecordFile {
    var bytes: [UInt8]?
    if let base { bytes = kept.bytes(of: file, in: base, root: root) }
    var common = bytes.flatMap { try? RecordFile($0, form: form) } ?? RecordFile(form: form)
    for (place, pair) in RecordDifference(mine, theirs, form: form).records {
      guard common[list: place.list, place.id] == nil, let old = pair.old, let new = pair.new,
        let one = RecordForm(line: old), let other = RecordForm(line: new), one.rev != other.rev
      else { continue }
      // An id is given once, so the first version of a record is an ancestor of every other.
      if one.rev == 1 { common[list: place.list, place.id] = old }
      if other.rev == 1 { common[list: place.list, place.id] = new }
    }
    return common
  }

  private mutating func bytes(of file: StoreFile) throws(StoreFault) -> [UInt8]? {
    do throws(FileError) {
      return try other.bytes(of: file)
    } catch {
      throw .file(error)
    }
  }

  /// A sample is never merged into a network, nor one whose codes or subsectors mean others.
  private mutating func requireOneKind(_ mine: Reading) throws(StoreFault) {
    let both = [try mine(.network), try bytes(of: .network)].map { bytes in
      var reading = FileReading(file: StoreFile.network.path)
      let root = bytes.flatMap { try? JSONDocument($0) }?.root
      return root.map { NetworkFiles.readIdentity($0, &reading) } ?? NetworkIdentity()
    }
    let isOne =
      both[0].isSample == both[1].isSample && both[0].taxonomy == both[1].taxonomy
      && both[0].codeSystem == both[1].codeSystem
    guard isOne else {
      throw .refused(
        Bilingual(
          "keduanya bukan jejaring sejenis: data contoh, taksonomi, atau sistem kodenya berbeda",
          "the two are no networks of one kind: sample, taxonomy or code system differ"))
    }
  }

  private mutating func note(_ file: StoreFile, _ message: Bilingual) {
    plan.problems.append(StoreProblem(file: file.path, message: message))
  }
}

extension MergePlan.Part {
  /// Notes what becomes of a record, and which of its fields are newly in conflict.
  fileprivate mutating func add(
    _ record: RecordForm, _ place: RecordDifference.Place, instead old: RecordForm?
  ) {
    let deed: RecordTouch.Deed = old == nil ? .added : record.isDeleted ? .deleted : .changed
    touches.append(RecordTouch(deed, owner: owner, list: place.list, id: place.id))
    let kind = FileForm(owner.shared).kind(ofList: place.list)
    for key in record.conflicts where old?[key].isConflict != true {
      let mine = old?[key].shown ?? []
      let others = record[key].values.filter { $0 != mine }
      conflicts.append(
        MergePlan.Conflict(
          id: place.id,
          title: kind?.title(ofField: key) ?? Bilingual(same: DisplayText(key).text),
          sides: [mine, others.first ?? []].map { $0.isEmpty ? nil : $0 }))
    }
  }
}

extension FileError {
  /// Does something, and throws what the system refuses as a fault of the store.
  static func asFault<Result: ~Copyable>(
    _ work: () throws(FileError) -> Result
  ) throws(StoreFault) -> Result {
    do throws(FileError) {
      return try work()
    } catch {
      throw .file(error)
    }
  }
}
