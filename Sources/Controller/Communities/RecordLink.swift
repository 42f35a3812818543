import Model

/// What can be followed from a record's page.
public enum RecordLink: Equatable, Sendable {
  /// The region's page.
  case city(RegionCode)
  /// Another record, by its place in the browser's index.
  case entry(Int)
}
