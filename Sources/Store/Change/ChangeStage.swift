import Model

/// The files of a change while its edits are laid over what stands in the store now.
struct ChangeStage: ~Copyable {
  private struct Opened {
    let bytes: [UInt8]?
    var file: RecordFile
  }

  private let path: String
  private let change: Change
  private let migrations: Migrations
  private var opened: [StoreFile: Opened] = [:]
  private var order: [StoreFile] = []
  /// What is done to which records.
  private(set) var touches: [RecordTouch] = []
  /// The records of which a person has to choose.
  private(set) var conflicts: [RecordConflict] = []

  /// A stage for a change of the store whose lock is held.
  ///
  /// Throws `broken` or `newer` for a file that must not be written, `refused` for an edit that
  /// does not fit.
  init(
    _ change: Change, in store: borrowing LockedStore, _ migrations: Migrations
  ) throws(StoreFault) {
    self.migrations = migrations
    path = store.root.path
    self.change = change
    for edit in change.edits { try lay(edit, in: store) }
  }

  /// The files that the change makes new.
  var staged: [StagedFile] {
    order.compactMap { name in
      guard let item = opened[name], item.bytes != nil || !item.file.isEmpty else { return nil }
      let bytes = item.file.bytes()
      return bytes == item.bytes ? nil : StagedFile(file: name, old: item.bytes, new: bytes)
    }
  }

  /// The commit that the change is, but for its number and targets.
  var draft: Commit {
    Commit(
      number: 0, purpose: change.purpose, of: change.of, at: change.at, by: change.author.name,
      window: change.window, touches: Array(touches.prefix(Commit.namedRecords)),
      count: touches.count, targets: [])
  }

  private mutating func lay(_ edit: Edit, in store: borrowing LockedStore) throws(StoreFault) {
    let shared = edit.owner.shared
    try open(shared, in: store)
    if let personal = edit.owner.personal { try open(personal, in: store) }
    let found = record(of: edit)
    let older = try older(edit, found, in: store)
    switch try EditResolution(edit, found, older: older, change.at, change.author) {
    case .unchanged: return
    case .conflict(let conflict): conflicts.append(conflict)
    case .write(let form):
      try write(form, edit, found)
      let deed: RecordTouch.Deed =
        form.isDeleted ? .deleted : found == nil || found?.isDeleted == true ? .added : .changed
      touches.append(RecordTouch(deed, owner: edit.owner, list: edit.list, id: edit.id))
    }
  }

  /// The record of an edit as it stands in the store now, private fields and all.
  private func record(of edit: Edit) -> RecordForm? {
    let known = Set(edit.kind?.fieldKeys ?? [])
    let shared = opened[edit.owner.shared]?.file[list: edit.list, edit.id]
    let personal = edit.owner.personal.flatMap { opened[$0]?.file[list: edit.list, edit.id] }
    guard var form = (shared ?? personal).flatMap({ RecordForm(line: $0) }) else { return nil }
    if let personal { form.addPrivate(personal, keys: known) }
    return form
  }

  /// The version that the person saw, where another stands in the store now and it is kept.
  private func older(
    _ edit: Edit, _ found: RecordForm?, in store: borrowing LockedStore
  ) throws(StoreFault) -> RecordForm? {
    guard case .set(_, let rev?) = edit.content, let found, found.rev != rev else { return nil }
    do throws(FileError) {
      return try KeptVersions(edit.owner, list: edit.list, ChangeLog(root: store.root))
        .record(edit.id, rev: rev, root: store.root)
    } catch {
      throw .file(error)
    }
  }

  private mutating func write(
    _ form: RecordForm, _ edit: Edit, _ found: RecordForm?
  ) throws(StoreFault) {
    let isSigned = edit.kind == .potential && change.purpose == .edit && !form.isDeleted
    let form = isSigned ? try FigureHands.signed(form, instead: found, by: change.author) : form
    let lines = try RecordLines(
      form, kind: edit.kind, instead: found, isRestored: change.purpose != .edit)
    let shared = edit.owner.shared
    if opened[shared]?.bytes == nil { try begin(edit) }
    opened[shared]?.file[list: edit.list, edit.id] = lines.shared.map { $0[...] }
    guard let personal = edit.owner.personal else { return }
    let old = opened[personal]?.file[list: edit.list, edit.id]
    // A private line that says the same stays as it is, so that its file is not written.
    if let old, let line = lines.personal,
      RecordForm(line: old)?.fields == RecordForm(line: line)?.fields
    {
      return
    }
    opened[personal]?.file[list: edit.list, edit.id] = lines.personal.map { $0[...] }
  }

  /// Starts a city's file with the city's own record.
  private mutating func begin(_ edit: Edit) throws(StoreFault) {
    switch edit.owner {
    case .reference: return
    case .edition where edit.kind == .edition: return
    case .edition(let id):
      let id = DisplayText(id).text
      throw .refused(
        Bilingual(
          "konferensi \"\(id)\" tidak ada; tulis dulu konferensinya",
          "there is no conference \"\(id)\"; put the conference first"))
    case .city(let code):
      guard edit.kind != .city, opened[.city(code)]?.file[member: "city"] == nil else { return }
      let stamp = Stamp(id: code.description, rev: 1, at: change.at, by: change.author.name)
      opened[.city(code)]?.file[member: "city"] = RecordWriter.sharedLine(City(stamp: stamp))[...]
    }
  }

  private mutating func open(
    _ name: StoreFile, in store: borrowing LockedStore
  ) throws(StoreFault) {
    guard opened[name] == nil else { return }
    let path = self.path + "/" + name.path
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try store.root.bytes(of: name)
    } catch {
      throw .file(error)
    }
    order.append(name)
    let form = FileForm(name)
    guard let bytes else {
      opened[name] = Opened(bytes: nil, file: RecordFile(form: form))
      return
    }
    opened[name] = Opened(
      bytes: bytes, file: RecordFile(try root(of: bytes, name, path), form: form))
  }

  /// The object that a file is, if this program may write it.
  private func root(
    of bytes: [UInt8], _ name: StoreFile, _ path: String
  ) throws(StoreFault) -> JSONValue {
    let root: JSONValue
    do throws(JSONError) {
      root = try migrations.document(bytes).root
    } catch {
      throw .broken(StoreFolder(self.path).problem(of: name, error))
    }
    guard root.kind == .object else {
      var reading = FileReading(file: path)
      _ = NetworkFiles.isObject(root, &reading)
      throw reading.problems.first.map { .broken($0) } ?? .newer(file: path, format: 0)
    }
    try FileFormat.check(root, file: path)
    return root
  }
}
