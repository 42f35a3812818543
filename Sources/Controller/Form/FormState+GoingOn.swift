import Model

extension FormState {
  /// The fields that the next record of the kind keeps.
  private static let carried: Set<String> = ["subsectors", "district", "source", "kind", "edition"]

  /// The form of the next record of the kind: region, subsectors, district and source stay.
  func next(_ sources: FormSources) -> FormState {
    var next = next(of: base, sources)
    next.clip = clip
    next.count = count + 1
    return next
  }

  private func next<Kind: Record>(of base: Kind, _ sources: FormSources) -> FormState {
    var record = Kind(stamp: Stamp(id: ""))
    for field in fields where FormState.carried.contains(field.key) {
      guard let value = field.value, value != .absent else { continue }
      _ = Kind.fields.first { $0.key == field.key }?.assign(&record, value)
    }
    return FormState(record, isNew: true, in: region, sources)
  }
}
