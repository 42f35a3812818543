import Model

/// Where in a table its records stand.
struct SheetLayout: Equatable, Sendable {
  /// The names of the columns.
  var names: [String] = []
  /// The line of the header, from 1; 0 if there is none.
  var headerLine = 0
  /// The texts above the header.
  var titles: [String] = []
  /// The bytes of the rows of records.
  var rows = 0..<0
  /// The line of the first of them.
  var firstLine = 1
  /// Rows of column numbers under the header.
  var numberRows = 0
  /// Rows after the records: signatures, notes.
  var tailRows: [String] = []
  /// Empty rows at the end.
  var emptyTail = 0
  /// The first rows of records, for guesses.
  var sample: [[String]] = []
}
