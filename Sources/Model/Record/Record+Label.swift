extension Record {
  /// What a person calls the record: its name or title, or what its first fields say.
  public var label: Bilingual {
    for key in ["name", "title"] {
      guard let field = Self.fields.first(where: { $0.key == key }) else { continue }
      if case .text(let text) = field.value(self) { return Bilingual(same: text) }
    }
    let said = Self.fields.lazy.compactMap { field -> Bilingual? in
      let value = field.value(self)
      return value == .absent ? nil : FieldText.text(of: value, form: field.form)
    }.prefix(3)
    guard !said.isEmpty else { return Bilingual(same: stamp.id) }
    return Bilingual(
      said.map(\.indonesian).joined(separator: " · "), said.map(\.english).joined(separator: " · "))
  }
}
