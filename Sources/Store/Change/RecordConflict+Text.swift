import Model

extension RecordConflict {
  /// The kind of the record; nil of one that this version does not know.
  public var kind: RecordKind? { FileForm(owner.shared).kind(ofList: list) }

  /// What the record is called, as it stands in the file.
  public var name: String {
    for key in ["name", "title"] {
      guard let text = (try? JSONDocument(theirs[key].shown).root)?.string else { continue }
      return text
    }
    return id
  }

  /// A side of a field as a person reads it; nil if the field was taken away there.
  public func text(of side: [UInt8]?, key: String) -> Bilingual? {
    guard let side else { return nil }
    if key.hasPrefix("figures/"), let root = try? JSONDocument(side).root {
      return RecordVersion.figure(root)
    }
    let plain = Bilingual(same: String(decoding: side, as: UTF8.self))
    guard let form = kind?.type.form(ofField: key), let root = try? JSONDocument(side).root,
      let value = FieldValue(root, form: form)
    else { return plain }
    return FieldText.text(of: value, form: form)
  }
}

extension Record {
  static func form(ofField key: String) -> FieldForm? {
    fields.first { $0.key == key }?.form
  }
}
