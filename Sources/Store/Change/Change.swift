/// Edits that are saved together or not at all.
public struct Change: Sendable {
  /// What was done to which records.
  public var edits: [Edit]
  /// Who did it.
  public var author: Author
  /// When, UTC, ISO 8601 to the second.
  public var at: String
  /// The run of the program in which it was done.
  public var window: WindowID
  var purpose = LoggedChange.Purpose.edit
  var of: Int?

  /// A change of one or more records by somebody, now and in this run unless it is said otherwise.
  public init(
    _ edits: [Edit], by author: Author, at: String = UTCTime.now, window: WindowID = .current
  ) {
    self.edits = edits
    self.author = author
    self.at = at
    self.window = window
  }
}
