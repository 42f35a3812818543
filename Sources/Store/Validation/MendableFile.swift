import Model

/// A file of which records are mended.
struct MendableFile {
  private let owner: RecordOwner
  private let file: CheckedFile
  private let personal: JSONValue?

  /// The file at a path of a store; nil if nothing in it may be written.
  init?(_ path: String, in folder: StoreFolder) {
    guard let root = Self.writableRoot(path) else { return nil }
    let file = CheckedFile(path: path, root: root)
    guard let owner = file.owner, path == folder.path + "/" + owner.shared.path else { return nil }
    let hidden = owner.personal.map { folder.path + "/" + $0.path }
    let bytes = hidden.flatMap { try? FileBytes.read($0) }
    personal = bytes == nil ? nil : hidden.flatMap { Self.writableRoot($0) }
    // A private file that cannot be read is not written.
    guard bytes == nil || personal != nil else { return nil }
    self.owner = owner
    self.file = file
  }

  private static func writableRoot(_ path: String) -> JSONValue? {
    guard let bytes = try? FileBytes.read(path), let root = try? JSONDocument(bytes).root,
      root.kind == .object, (try? FileFormat.check(root, file: path)) != nil
    else { return nil }
    return root
  }

  /// Whether it is clear which record a mend means, and nothing is lost by it.
  func takes(_ mend: SafeMend) -> Bool {
    guard isAlone(mend) else { return false }
    guard case .hide(let key, let bytes) = mend.deed else { return true }
    let hidden = personal.flatMap { Self.record(mend, in: $0, file.form)?[key] }
    return hidden.map { Array($0.rawBytes) == bytes } ?? true
  }

  private func isAlone(_ mend: SafeMend) -> Bool {
    guard mend.list != file.form.ownKey else { return true }
    return file.root.list(at: mend.list).lazy.filter { $0["id"]?.isString(mend.id) == true }
      .prefix(2).count == 1
  }

  private static func record(
    _ mend: SafeMend, in root: JSONValue, _ form: FileForm
  ) -> JSONValue? {
    if mend.list == form.ownKey { return root[mend.list] }
    return root.list(at: mend.list).first { $0["id"]?.isString(mend.id) == true }
  }

  /// The edits of some mends, those of one record together.
  ///
  /// What goes to the private file is taken away and then put there: a record that says the same as
  /// before would not be written.
  func edits(_ mends: [SafeMend]) -> [Edit] {
    let records = Dictionary(grouping: mends) { [$0.list, $0.id] }
    return records.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { entry in
      edits(ofOneRecord: entry.value)
    }
  }

  private func edits(ofOneRecord mends: [SafeMend]) -> [Edit] {
    guard let first = mends.first else { return [] }
    var fields: [String: Sides] = [:]
    var hidden: [String: Sides] = [:]
    for mend in mends {
      switch mend.deed {
      case .set(let key, let bytes): fields[key] = Sides(bytes)
      case .hide(let key, let bytes):
        fields[key] = .absent
        hidden[key] = Sides(bytes)
      }
    }
    let edit = Edit(
      owner: owner, list: first.list, id: first.id, .set(fields, rev: first.rev))
    guard !hidden.isEmpty else { return [edit] }
    return [edit, Edit(owner: owner, list: first.list, id: first.id, .set(hidden, rev: nil))]
  }
}
