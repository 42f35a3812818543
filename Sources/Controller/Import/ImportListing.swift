/// An entry of a folder that may be chosen: a folder, or a file that may hold a table.
public struct ImportListing: Equatable, Sendable {
  /// Its name.
  public let name: String
  /// Whether it is a folder.
  public let isFolder: Bool
  /// Its bytes.
  public let size: Int

  /// An entry with its name.
  public init(name: String, isFolder: Bool, size: Int = 0) {
    self.name = name
    self.isFolder = isFolder
    self.size = size
  }

  /// The endings of files that are offered, those included of which the reader names the mend.
  public static let endings: Set<String> = [
    "csv", "tsv", "txt", "tab", "xlsx", "json", "jsonl", "ndjson", "xls", "ods", "xlsm",
  ]
}
