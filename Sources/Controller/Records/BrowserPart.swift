/// What was found in a part of the records.
struct BrowserPart: Sendable {
  /// The records.
  let rows: [Int32]
  /// For each facet and value, how many records it would leave.
  let counts: [[Int32]]
}
