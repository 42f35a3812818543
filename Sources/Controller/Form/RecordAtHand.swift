import Model

/// The record under the cursor of a screen, and whose file it stands in.
struct RecordAtHand {
  let record: any Record
  let region: RegionCode

  /// The kind of record.
  var kind: RecordKind { type(of: record).kind }
  /// What a person calls it.
  var label: Bilingual {
    kind == .city
      ? Bilingual(same: Registry.standard.region(region)?.title ?? "") : record.label
  }
}
