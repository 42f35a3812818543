import Model

/// The records that a list gives, before anything is written.
struct RecordDraft: Sendable {
  /// The kind of the records.
  let kind: RecordKind
  /// The lines, as the parts of the table gave them.
  let parts: [RecordPart]
  /// What becomes of each region's file.
  let cities: [CityDraft]
}
