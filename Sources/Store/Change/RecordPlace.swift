/// Where a record stands: in whose file, and in which list of it.
public struct RecordPlace: Equatable, Sendable {
  /// Whose file it is.
  public let owner: RecordOwner
  /// The key of the list, or of the file's own record.
  let list: String
}
