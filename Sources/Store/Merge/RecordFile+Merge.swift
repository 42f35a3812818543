import Model

extension RecordFile {
  /// Merges two versions of a file that come from one: by record, and in each by field.
  ///
  /// Pure, and the same whichever is named first; nil if one of the two is no JSON. A base that is
  /// missing or no JSON says nothing.
  static func merge(
    base: [UInt8]?, _ left: [UInt8], _ right: [UInt8], form: FileForm
  ) -> [UInt8]? {
    if left == right || base == right { return left }
    if base == left { return right }
    guard let left = try? RecordFile(left, form: form),
      let right = try? RecordFile(right, form: form)
    else { return nil }
    let base = base.flatMap { try? RecordFile($0, form: form) }
    return merge(base: base ?? RecordFile(form: form), left, right).bytes()
  }

  private static func merge(
    base: RecordFile, _ left: RecordFile, _ right: RecordFile
  ) -> RecordFile {
    var merged = RecordFile(form: left.form)
    merged.mergeMembers(base: base, left, right)
    if let own = left.form.ownKey {
      merged[member: own] = line(
        base[member: own], left[member: own], right[member: own], kind: left.form.kind(ofList: own))
    }
    for key in Set((left.lists + right.lists).map(\.key)).sorted() {
      merged.mergeList(key, base: base, left, right)
    }
    return merged
  }

  private mutating func mergeList(
    _ key: String, base: RecordFile, _ left: RecordFile, _ right: RecordFile
  ) {
    let versions = [base, left, right].map { file in
      file.lists.first { $0.key == key } ?? RecordList(key: key)
    }
    var list = RecordList(key: key)
    let kind = form.kind(ofList: key)
    let ids = Set((versions[1].lines + versions[2].lines).compactMap(\.id)).sorted()
    list.append(
      ids.compactMap { id in
        Self.line(versions[0][id], versions[1][id], versions[2][id], kind: kind)
          .map { RecordLine(id: id, bytes: $0) }
      })
    let others = versions[1...].flatMap(\.lines).filter { $0.id == nil }
    list.keep(others.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
    if !list.lines.isEmpty { replaceList(list) }
  }

  /// The members that are no records are the fields of one record without an id.
  private mutating func mergeMembers(base: RecordFile, _ left: RecordFile, _ right: RecordFile) {
    let form = RecordForm.merge(base: base.memberForm, left.memberForm, right.memberForm)
    let own = self.form.ownKey
    for (key, bytes) in form.members where key != own { self[member: key] = bytes[...] }
    let formats = [left, right].compactMap { $0[member: "format"] }
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    self[member: "format"] = ArraySlice(String(formats.max() ?? 1).utf8)
  }

  private var memberForm: RecordForm {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.string("")
    for member in members
    where member.key != "format" && member.key != form.ownKey && member.key != "id" {
      writer.key(member.key)
      writer.raw(member.bytes)
    }
    writer.endObject()
    return RecordForm(line: writer.bytes) ?? RecordForm(id: "")
  }

  /// Merges one record; nil if it is gone on one side and untouched on the other.
  private static func line(
    _ base: ArraySlice<UInt8>?, _ left: ArraySlice<UInt8>?, _ right: ArraySlice<UInt8>?,
    kind: RecordKind?
  ) -> ArraySlice<UInt8>? {
    if left == right || base == right { return left }
    if base == left { return right }
    let versions = [base, left, right].map { line in line.flatMap { RecordForm(line: $0) } }
    guard let id = (versions[1] ?? versions[2])?.id else { return left ?? right }
    let merged = RecordForm.merge(
      base: versions[0], versions[1] ?? RecordForm(id: id), versions[2] ?? RecordForm(id: id))
    guard !merged.fields.isEmpty else { return nil }
    return merged.line(keys: kind?.fieldKeys ?? [])[...]
  }
}
