/// A record on which the cursor stays, whatever hides or shows rows.
struct RecordAnchor: Equatable, Sendable {
  /// The record's id.
  let id: String
  /// Its region, as a place in the registry; nil if that is not known.
  var city: Int?
}
