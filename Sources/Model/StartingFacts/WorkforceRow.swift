/// Creative workers of the nation in a subsector and a year (Satu Data Ekraf, from Sakernas).
public struct WorkforceRow: Hashable, Sendable {
  /// The subsector.
  public let subsector: Subsector
  /// The year, 2020 to 2024.
  public let year: Int
  /// Persons.
  public let workers: Int
}
