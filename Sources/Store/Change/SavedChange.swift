/// A change that is made and durable.
public struct SavedChange: Equatable, Sendable {
  /// Its number on this machine.
  public let number: Int
  /// The files that are new; a reader reads these again.
  public let files: [StoreFile]
  /// What was done to which records; the first twenty of them.
  public let touches: [RecordTouch]
  /// How many records were touched.
  public let count: Int

  /// A change of which nothing but its number and size is known; for tests of what follows it.
  package init(number: Int, touched: Int) {
    self.number = number
    files = []
    touches = []
    count = touched
  }

  init(_ commit: Commit) {
    number = commit.number
    files = commit.targets.map(\.file)
    touches = commit.touches
    count = commit.count
  }
}
