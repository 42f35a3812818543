import Model

/// A record as it is written: its line in the shared file and that in the private one.
struct RecordLines {
  /// The line in the shared file; nil if all of the record is private.
  let shared: [UInt8]?
  /// The line in the private file; nil if nothing of it is private.
  let personal: [UInt8]?

  /// The lines of a record that takes the place of another.
  ///
  /// Throws `refused` if a field that is not as it was does not take what it says; where an older
  /// version is restored, what stood there before may stand there again.
  init(
    _ form: RecordForm, kind: RecordKind?, instead found: RecordForm?, isRestored: Bool = false
  ) throws(StoreFault) {
    guard let kind else {
      shared = form.line(keys: [])
      personal = nil
      return
    }
    self = try Self.lines(form, kind, isRestored ? form : found, as: kind.type)
  }

  private init(shared: [UInt8]?, personal: [UInt8]?) {
    self.shared = shared
    self.personal = personal
  }

  private static func lines<Kind: Record>(
    _ form: RecordForm, _ kind: RecordKind, _ found: RecordForm?, as type: Kind.Type
  ) throws(StoreFault) -> RecordLines {
    let line = form.line(keys: kind.fieldKeys)
    var reading = FileReading(file: "")
    guard let root = try? JSONDocument(line).root,
      var record = RecordReader<Kind>().read(root, &reading)
    else {
      let text = Bilingual("catatan tanpa id", "a record without an id")
      throw .refused(reading.problems.first?.message ?? text)
    }
    try check(record, form, found)
    record.unknown = record.unknown.map { member in
      form.privateKeys.contains(member.key) ? member.inPrivate : member
    }
    return RecordLines(
      shared: Privacy.isPrivate(kind) ? nil : RecordWriter.sharedLine(record),
      personal: RecordWriter.privateLine(record))
  }

  /// What a field did not take when it was read is no reason to refuse another field's change.
  private static func check<Kind: Record>(
    _ record: Kind, _ form: RecordForm, _ found: RecordForm?
  ) throws(StoreFault) {
    for member in record.unknown {
      guard let field = Kind.fields.first(where: { $0.key == member.key }) else { continue }
      let keys = form.fields.keys.filter { $0 == field.key || $0.hasPrefix(field.key + "/") }
      guard keys.contains(where: { form[$0] != found?[$0] }) else { continue }
      let id = DisplayText(record.stamp.id).text
      let refusal = field.form.refusal(of: field.key)
      throw .refused(
        Bilingual("\(id): \(refusal.indonesian)", "\(id): \(refusal.english)"))
    }
  }
}
