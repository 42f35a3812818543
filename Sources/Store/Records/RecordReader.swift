import Model

/// Makes records of JSON objects, by the record's table of fields.
struct RecordReader<Kind: Record> {
  private static var revisions: FieldForm { .whole(1...1_000_000_000) }

  private let fields = Kind.fields
  private let keys = Kind.fields.map(\.key)

  /// The record of an object; nil, with a problem noted, if it is none or has no id.
  func read(_ value: JSONValue, _ reading: inout FileReading) -> Kind? {
    guard value.kind == .object else {
      reading.note(
        Bilingual("di sini seharusnya objek {…}", "an object {…} is expected here"), at: value)
      return nil
    }
    guard let id = value["id"]?.string, !id.isEmpty else {
      reading.note(
        Bilingual(
          "catatan tanpa \"id\"; tambahkan id yang belum dipakai",
          "a record without \"id\"; give it one that is not in use"), at: value)
      return nil
    }
    var record = Kind(stamp: Stamp(id: id))
    var next = 0
    for (key, member) in value.entries {
      if next == 0, readStamp(key, member, &record, &reading) { continue }
      if let index = fieldIndex(key, from: next) {
        next = index + 1
        assign(member, toField: index, in: &record, &reading)
      } else if !readStamp(key, member, &record, &reading) {
        record.unknown.append(UnknownMember(key: key.string ?? "", member))
      }
    }
    return record
  }

  /// The field of a key; files in canonical order find it at once.
  private func fieldIndex(_ key: JSONValue, from next: Int) -> Int? {
    keys[min(next, keys.count)...].firstIndex { key.isString($0) }
      ?? keys.firstIndex { key.isString($0) }
  }

  private func assign(
    _ member: JSONValue, toField index: Int, in record: inout Kind,
    _ reading: inout FileReading
  ) {
    // The field is not taken out of its list: that would retain all that it holds.
    let value = FieldValue(member, form: fields[index].form)
    if let value, fields[index].assign(&record, value) { return }
    refuse(member, fields[index].key, fields[index].form, &record, &reading)
  }

  /// Notes what a field does not take, and keeps it as it stands.
  private func refuse(
    _ member: JSONValue, _ key: String, _ form: FieldForm, _ record: inout Kind,
    _ reading: inout FileReading
  ) {
    reading.note(form.refusal(of: key), at: member)
    let kept = UnknownMember(key: key, member)
    // A contact that is wrongly written is a contact still.
    let isPersonal = fields.contains { $0.key == key && $0.isPersonal }
    record.unknown.append(isPersonal ? kept.inPrivate : kept)
  }

  private func readStamp(
    _ key: JSONValue, _ member: JSONValue, _ record: inout Kind, _ reading: inout FileReading
  ) -> Bool {
    if key.isString("id") { return true }
    if key.isString("rev") {
      record.stamp.rev = max(0, member.integer ?? 0)
      if record.stamp.rev == 0 { refuse(member, "rev", Self.revisions, &record, &reading) }
    } else if key.isString("at") {
      record.stamp.at = member.string ?? ""
      if member.kind != .string { refuse(member, "at", .text, &record, &reading) }
    } else if key.isString("by") {
      record.stamp.by = member.string ?? ""
      if member.kind != .string { refuse(member, "by", .text, &record, &reading) }
    } else if key.isString("deleted") {
      record.stamp.isDeleted = member.bool ?? false
      if member.kind != .boolean { refuse(member, "deleted", .flag, &record, &reading) }
    } else {
      return false
    }
    return true
  }
}
