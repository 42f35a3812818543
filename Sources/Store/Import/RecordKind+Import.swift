import Model

extension RecordKind {
  /// Writers of the fields that a plan's columns fill, in the order of the fields.
  func importWriters(_ plan: ImportPlan) -> [FieldWriter] { type.importWriters(plan) }

  /// What a field takes when it is imported; nil without such a field.
  func importForm(ofField key: String) -> FieldForm? { type.importForm(ofField: key) }
}

extension Record {
  fileprivate static func importWriters(_ plan: ImportPlan) -> [FieldWriter] {
    fields.compactMap { field in
      let columns = plan.columns(.field(field.key))
      guard !columns.isEmpty else { return nil }
      return FieldWriter(
        key: field.key, form: field.form, isPersonal: field.isPersonal, columns: columns, plan)
    }
  }

  fileprivate static func importForm(ofField key: String) -> FieldForm? {
    fields.first { $0.key == key }?.form
  }
}
