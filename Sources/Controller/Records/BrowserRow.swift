/// A row of the browser's list.
public struct BrowserRow: Equatable, Sendable {
  /// The entry's place in the index.
  public let entry: Int
  /// The places in the name that the filter matched.
  public let marks: [Int]
}
