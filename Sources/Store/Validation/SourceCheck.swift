import Model

/// A number that does not say where it comes from.
struct SourceCheck: RecordCheck {
  init(_ file: CheckedFile, _ context: CheckContext) {}

  mutating func look(at record: CheckedRecord, _ notes: inout CheckNotes) {
    guard !record.isDeleted else { return }
    notes.check = .source
    switch record.kind.kind {
    case .potential:
      for figure in record.figures {
        check(figure, number: "value", &notes)
      }
    case .fact: check(record.value, number: "value", &notes)
    case .memberCount: check(record.value, number: "count", &notes)
    default: break
    }
  }

  private func check(_ value: JSONValue, number key: String, _ notes: inout CheckNotes) {
    guard value[key]?.kind == .number, value["source"]?.string ?? "" == "" else { return }
    // A source that is no text is said by its field.
    guard value["source"]?.kind ?? .string == .string else { return }
    notes.note(
      Bilingual(
        "angka tanpa sumber; tambahkan \"source\" dengan id sumbernya",
        "a figure without a source; add \"source\" with the source's id"), at: value, .warning)
  }
}
