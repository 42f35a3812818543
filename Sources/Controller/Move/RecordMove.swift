import Model

/// Where a record goes that is moved to another region.
///
/// It is entered like a record, and kept nowhere.
struct RecordMove: Record {
  /// Of no use here: it is said by the form.
  static let kind = RecordKind.community

  var stamp: Stamp
  var unknown: [UnknownMember] = []
  /// The code of the region.
  var region: String?

  init(stamp: Stamp) {
    self.stamp = stamp
  }

  static let fields: [Field<RecordMove>] = [
    .text("region", Bilingual("Pindah ke", "Move to"), \.region, form: .region).required
  ]

  /// Whether records of a kind can stand in another region's file: figures are of their region,
  /// and figures name sources.
  static func isPossible(_ kind: RecordKind) -> Bool {
    CityHoldings.enteredKinds.contains(kind) && kind != .source
  }
}
