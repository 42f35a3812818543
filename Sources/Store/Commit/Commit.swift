/// One change of the store as its journal has it.
struct Commit: Equatable, Sendable {
  /// Counts the changes of this machine, from 1.
  var number: Int
  /// Why it was made.
  var purpose: LoggedChange.Purpose
  /// The change that is taken back or made again.
  var of: Int?
  /// UTC, ISO 8601 to the second.
  var at: String
  /// Name and office.
  var by: String
  /// The run of the program that made it.
  var window: WindowID
  /// What was done to which records; the first of them if there are many.
  var touches: [RecordTouch]
  /// How many records were touched.
  var count: Int
  /// The files.
  var targets: [CommitTarget]

  /// How many records of a change are named in the journal.
  static let namedRecords = 20
}
