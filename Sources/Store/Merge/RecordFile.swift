import Model

/// A file of the store as its records' bytes: what is not changed is written back as it stands.
struct RecordFile: Sendable {
  /// What kind of file it is.
  let form: FileForm
  /// The members that are no lists of records, in the order of the file.
  private(set) var members: [(key: String, bytes: ArraySlice<UInt8>)] = []
  /// The lists of records, in the order of the file.
  private(set) var lists: [RecordList] = []

  /// A file in which nothing stands but its format.
  init(form: FileForm) {
    self.form = form
    members = [("format", ArraySlice(String(NetworkIdentity.currentFormat).utf8))]
  }

  /// Reads a file; one that is no object has nothing in it.
  ///
  /// Throws `JSONError` if it is no JSON.
  init(_ bytes: [UInt8], form: FileForm) throws(JSONError) {
    self.init(try JSONDocument(bytes).root, form: form)
  }

  /// The file that an object is.
  init(_ root: JSONValue, form: FileForm) {
    self.form = form
    let known = Set(form.keys)
    for (key, member) in root.members {
      let isSection = known.contains(key) && key != form.ownKey && form != .network
      if let list = RecordList(key: key, member, isKnown: isSection) {
        lists.append(list)
      } else {
        members.append((key, member.lineBytes))
      }
    }
  }

  /// Whether nothing stands in the file but its format.
  var isEmpty: Bool {
    members.allSatisfy { $0.key == "format" } && lists.allSatisfy(\.lines.isEmpty)
  }

  /// The bytes of a record: of the file's own under its key, of any other in the list of that key.
  subscript(list key: String, id: String) -> ArraySlice<UInt8>? {
    get {
      guard key != form.ownKey else { return self[member: key] }
      return lists.first { $0.key == key }?[id]
    }
    set {
      guard key != form.ownKey else {
        self[member: key] = newValue
        return
      }
      if let place = lists.firstIndex(where: { $0.key == key }) {
        lists[place][id] = newValue
      } else if newValue != nil {
        var list = RecordList(key: key)
        list[id] = newValue
        lists.append(list)
      }
    }
  }

  /// The bytes of a member that is no list.
  subscript(member key: String) -> ArraySlice<UInt8>? {
    get { members.first { $0.key == key }?.bytes }
    set {
      members.removeAll { $0.key == key }
      if let newValue { members.append((key, newValue)) }
    }
  }

  /// Puts a list in place of the one of its key.
  mutating func replaceList(_ list: RecordList) {
    lists.removeAll { $0.key == list.key }
    lists.append(list)
  }

  /// The file in its canonical form, a record a line.
  func bytes() -> [UInt8] {
    let size = lists.reduce(256) { sum, list in
      list.lines.reduce(sum) { $0 + $1.bytes.count + 2 }
    }
    var file = CanonicalFile(room: size)
    let keys = form.keys
    for key in keys { write(key, to: &file) }
    for member in members where !keys.contains(member.key) { write(member.key, to: &file) }
    for list in lists where !keys.contains(list.key) { write(list.key, to: &file) }
    return file.finish()
  }

  private func write(_ key: String, to file: inout CanonicalFile) {
    if let bytes = self[member: key] { file.field(key) { $0.raw(bytes) } }
    if let list = lists.first(where: { $0.key == key }), !list.lines.isEmpty {
      file.records(key, list.lines.lazy.map(\.bytes))
    }
  }
}
