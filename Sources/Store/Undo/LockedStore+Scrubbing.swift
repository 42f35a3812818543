import Glibc

extension LockedStore {
  /// The name of the file that says that something was erased from the versions beside it.
  static let scrubbedMark = "scrubbed"

  /// The name of the folder in which the files of packs are kept.
  static let packs = "packs"

  /// Takes what records said out of every version that is kept, and drafts that name them.
  func scrub(_ ids: [String]) throws(FileError) {
    try scrub(ids, below: "undo")
    if try machine.names().contains(Self.packs) { try scrub(ids, below: Self.packs) }
    try dropDrafts(ids)
  }

  private func scrub(_ ids: [String], below name: String) throws(FileError) {
    let all = try machine.folder(name)
    for name in try all.names() where try all.isFolder(name) {
      let kept = try all.folder(name)
      for file in try kept.names() { try Self.scrub(ids, file, in: kept) }
      try kept.sync()
    }
  }

  private static func scrub(
    _ ids: [String], _ name: String, in folder: borrowing Descriptor
  ) throws(FileError) {
    guard let bytes = try folder.bytes(of: name), ids.contains(where: bytes.mayHold) else { return }
    let path = name.split(separator: "+").joined(separator: "/").dropLast(".old".count)
    guard let form = StoreFile(path: String(path)).map(FileForm.init),
      var file = try? RecordFile(bytes, form: form)
    else { return try folder.remove(name) }
    for list in file.lists {
      for id in ids { file.erase(id, inList: list.key) }
    }
    let scrubbed = file.bytes()
    guard scrubbed != bytes else { return }
    _ = try folder.newFile(scrubbedMark)
    let other = name + ".tmp"
    let copy = try folder.newFile(other)
    try copy.write(scrubbed)
    try copy.sync()
    try folder.rename(other, to: name)
  }

  private func dropDrafts(_ ids: [String]) throws(FileError) {
    try dropDrafts { bytes, _ in ids.contains(where: bytes.mayHold) }
  }

  /// Takes drafts away in which a forgotten record is typed, though they have no id of it yet.
  func dropDrafts(saying words: ForgottenWords) throws(FileError) {
    guard !words.isEmpty else { return }
    try dropDrafts { bytes, name in
      // What cannot be read as a draft could say anything.
      Draft(bytes, name: name).map { words.stand(in: $0) } ?? true
    }
  }

  private func dropDrafts(
    where isForgotten: ([UInt8], String) -> Bool
  ) throws(FileError) {
    do throws(FileError) {
      let drafts = try machine.folder("drafts")
      for name in try drafts.names() {
        guard let bytes = try drafts.bytes(of: name), isForgotten(bytes, name) else { continue }
        try drafts.remove(name)
      }
      try drafts.sync()
    } catch {
      guard error.code == ENOENT else { throw error }
    }
  }
}

extension RecordFile {
  /// Leaves of a record its id, revision and date.
  fileprivate mutating func erase(_ id: String, inList key: String) {
    guard let line = self[list: key, id], let form = RecordForm(line: line) else { return }
    var bare = RecordForm(id: id)
    bare.rev = form.rev
    bare.at = form.at
    bare["deleted"] = Sides(Array("true".utf8))
    self[list: key, id] = bare.line(keys: [])[...]
  }
}
