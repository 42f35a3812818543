import Model

/// What a person should look at before saving, and that does not hinder it.
enum FieldWarning {
  /// The fields that may speak of what is yet to come.
  private static let planned: Set<String> = ["due", "starts", "ends", "until"]

  static func text(
    of field: FormField, in form: FormState, today: CalendarDate?
  ) -> Bilingual? {
    guard let value = field.value, value != .absent else { return nil }
    if field.isPersonal, form.kind != .person, !isConsented(form) {
      return Bilingual(
        "tanpa izin tercatat hanya disimpan di sini, tidak dibagikan",
        "without recorded consent it is kept here and not shared")
    }
    if field.isPersonal, field.isChanged, !form.isNew, form.kind != .person,
      !form.fields.contains(where: { $0.key.hasPrefix("consent") && $0.isChanged })
    {
      return Bilingual(
        "izin yang tercatat adalah untuk yang lama; masih berlakukah?",
        "the recorded consent is for the old one; does it still hold?")
    }
    guard let today, !planned.contains(field.key) else { return nil }
    switch (field.form, value) {
    case (.date, .text(let iso)):
      guard let date = CalendarDate(iso: iso), date > today else { return nil }
    case (.year, .whole(let year)):
      guard year > today.year else { return nil }
    default: return nil
    }
    return Bilingual("masih di masa depan; benarkah?", "is in the future; is it right?")
  }

  private static func isConsented(_ form: FormState) -> Bool {
    var consent = Consent()
    for field in form.fields {
      switch (field.key, field.value) {
      case ("consent_by", .text(let by)): consent.by = by
      case ("consent_on", .text(let on)): consent.on = on
      case ("consent_withdrawn", .text(let withdrawn)): consent.withdrawn = withdrawn
      case ("consent_for", .texts(let codes)):
        consent.purposes = codes.compactMap { ConsentPurpose(code: $0) }
      default: break
      }
    }
    return consent.covers(.contact)
  }
}
