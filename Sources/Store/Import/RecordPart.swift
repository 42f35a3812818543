import Model

/// What a part of a table's rows gives.
struct RecordPart: Sendable {
  /// The lines of shared files, one after the other.
  var shared: [UInt8] = []
  /// The lines of private files.
  var personal: [UInt8] = []
  /// The records.
  var entries: [RecordEntry] = []
  /// What is not taken in.
  var refused: [RefusedRow] = []
  /// What was seen on the way.
  var tally = ImportTally()

  /// The bytes of a record's id.
  func id(_ entry: RecordEntry) -> ArraySlice<UInt8> {
    let start = entry.shared.lowerBound + RecordEntry.idStart
    return shared[start..<start + entry.id]
  }
}
