/// Small businesses coached by the office of Jawa Barat (*UMKM binaan*) in a region, year and
/// subsector.
///
/// Composition only: totals look like quotas, and a zero may be a missing figure. Which kind of
/// business belongs to which subsector is Jejaring's own mapping.
public struct UmkmRow: Hashable, Sendable {
  /// The region.
  public let region: RegionCode
  /// The year, 2019 to 2021.
  public let year: Int
  /// One of KUL, FES, KRI, DIN, the four that the file can be mapped to.
  public let subsector: Subsector
  /// Businesses.
  public let count: Int
}
