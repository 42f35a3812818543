/// A record that a row gives: its lines among those of its part of the table.
struct RecordEntry: Sendable {
  /// The region, by its place in the registry.
  var region: Int
  /// The line of the shared file.
  var shared: Range<Int>
  /// The line of the private file; empty if nothing is private.
  var personal: Range<Int>
  /// How many bytes the id has, which stands at the start of a line after ``idStart`` bytes.
  var id: Int
  /// How many bytes of a line are its id and stamp.
  var stamp: Int
  /// Whether the table says the id; else the name, region and place give it.
  var isNamed: Bool
  /// The row in the table.
  var row: Range<Int>

  /// `{"id":"`.
  static let idStart = 7
}
