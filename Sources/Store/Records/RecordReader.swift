import Model

/// Makes records of JSON objects, by the record's table of fields.
struct RecordReader<Kind: Record> {
  private let fields = Kind.fields

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
      if readStamp(key, member, &record, &reading) { continue }
      guard let index = fieldIndex(key, from: next) else {
        keep(key, member, in: &record)
        continue
      }
      next = index + 1
      assign(member, to: fields[index], in: &record, &reading)
    }
    return record
  }

  /// The field of a key; files in canonical order find it at once.
  private func fieldIndex(_ key: JSONValue, from next: Int) -> Int? {
    fields[min(next, fields.count)...].firstIndex { key.isString($0.key) }
      ?? fields.firstIndex { key.isString($0.key) }
  }

  private func assign(
    _ member: JSONValue, to field: Field<Kind>, in record: inout Kind,
    _ reading: inout FileReading
  ) {
    if let value = FieldValue(member, form: field.form), field.assign(&record, value) { return }
    reading.note(
      Bilingual(
        "\"\(field.key)\": nilai ini tidak diterima; \(field.form.expectation.indonesian)",
        "\"\(field.key)\": this value is not taken; \(field.form.expectation.english)"),
      at: member)
    record.unknown.append(UnknownMember(key: field.key, bytes: Array(member.rawBytes)))
  }

  private func readStamp(
    _ key: JSONValue, _ member: JSONValue, _ record: inout Kind, _ reading: inout FileReading
  ) -> Bool {
    if key.isString("id") { return true }
    if key.isString("rev") {
      record.stamp.rev = member.integer ?? 1
    } else if key.isString("at") {
      record.stamp.at = member.string ?? ""
    } else if key.isString("by") {
      record.stamp.by = member.string ?? ""
    } else if key.isString("deleted") {
      record.stamp.isDeleted = member.bool ?? false
    } else {
      return false
    }
    return true
  }

  private func keep(_ key: JSONValue, _ member: JSONValue, in record: inout Kind) {
    record.unknown.append(
      UnknownMember(key: key.string ?? "", bytes: Array(member.rawBytes)))
  }
}
