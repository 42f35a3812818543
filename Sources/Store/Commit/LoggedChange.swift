/// A change of this machine, as the log shows it.
public struct LoggedChange: Equatable, Sendable {
  /// Why it was made.
  public enum Purpose: String, Sendable {
    /// Somebody changed something.
    case edit
    /// A change was taken back.
    case undo
    /// What was taken back was made again.
    case redo
    /// What an editor wrote was merged with an unfinished change.
    case merge
    /// Records were erased for good.
    case forget
    /// The last good version of a file took the place of one that broke.
    case restore
  }

  /// Its number, from 1.
  public let number: Int
  /// Why it was made.
  public let purpose: Purpose
  /// The change that it takes back or makes again.
  public let of: Int?
  /// When, UTC, ISO 8601 to the second.
  public let at: String
  /// Name and office.
  public let by: String
  /// The run of the program that made it.
  public let window: WindowID
  /// What was done to which records; the first twenty of them.
  public let touches: [RecordTouch]
  /// How many records were touched.
  public let count: Int
  /// The files that it made new.
  public let files: [StoreFile]

  init(_ commit: Commit) {
    number = commit.number
    purpose = commit.purpose
    of = commit.of
    at = commit.at
    by = commit.by
    window = commit.window
    touches = commit.touches
    count = commit.count
    files = commit.targets.map(\.file)
  }
}
