import Model
import Store

extension FormState {
  /// What is typed and not saved; nil if nothing is.
  func draft(_ name: String) -> Draft? {
    guard fields.contains(where: \.isChanged), !isVerification, marked.isEmpty else { return nil }
    // A new record stands nowhere else: what was carried over is kept with what was typed.
    let texts = fields.filter { $0.isChanged || isNew && !$0.text.isEmpty }.map { field in
      (field.key, Draft.Text(typed: field.text, original: field.original))
    }
    return Draft(
      name: name, kind: kind, region: region, id: base.stamp.id, isNew: isNew,
      cursor: field?.key ?? "", texts: Dictionary(texts) { first, _ in first })
  }

  /// Whether a draft is of this record.
  func isOf(_ draft: Draft) -> Bool {
    !draft.isGrid && draft.kind == kind && draft.region == region && draft.isNew == isNew
      && (isNew || draft.id == base.stamp.id)
  }

  /// Puts back what a draft says; the titles of the fields that were changed meanwhile.
  mutating func resume(_ draft: Draft) -> [Bilingual] {
    var changed: [Bilingual] = []
    for place in fields.indices {
      guard let text = draft.texts[fields[place].key] else { continue }
      let original = fields[place].reread(text.original, draft)
      if !isNew, fields[place].original != original {
        changed.append(fields[place].title)
        rebase(place, on: original)
      }
      fields[place].replaceAll(with: fields[place].reread(text.typed, draft))
      judge(place)
    }
    // A save that was under way is not made twice.
    if isNew, !draft.id.isEmpty { base.stamp.id = draft.id }
    cursor = fields.firstIndex { $0.key == draft.cursor } ?? 0
    return changed
  }
}

extension FormState {
  /// Takes for the record that was found the one that the draft began with: what somebody else made
  /// of the field since is a conflict then, and not written over.
  mutating func rebase(_ place: Int, on original: String) {
    let field = fields[place]
    guard let value = try? FieldInput.value(of: original, form: field.form, field.reading) else {
      return
    }
    base = FormState.rebased(base, field.key, value)
  }

  private static func rebased<Kind: Record>(
    _ record: Kind, _ key: String, _ value: FieldValue
  ) -> any Record {
    var record = record
    guard let column = Kind.fields.first(where: { $0.key == key }) else { return record }
    if value == .absent {
      column.clear(&record)
    } else {
      _ = column.assign(&record, value)
    }
    return record
  }
}

extension FormField {
  /// A text as it is typed in this form that was typed in a draft's notation and language.
  func reread(_ text: String, _ draft: Draft) -> String {
    var other = reading
    other.notation = draft.notation ?? reading.notation
    other.language = draft.language ?? reading.language
    guard other != reading,
      let value = try? FieldInput.value(of: text, form: form, other), value != .absent
    else { return text }
    return FieldInput.text(of: value, form: form, reading)
  }
}
