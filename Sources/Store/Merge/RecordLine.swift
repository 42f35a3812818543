/// A record in a file, the bytes as they stand.
struct RecordLine: Equatable, Sendable {
  /// Its id; nil of an element that is no record.
  let id: String?
  /// Its JSON, on one line.
  var bytes: ArraySlice<UInt8>
}
