/// Where the coordinates of a region's seat come from.
public enum SeatSource: String, CaseIterable, Sendable {
  /// GeoNames (geonames.org, CC BY 4.0).
  case geonames = "g"
  /// github.com/cahyadsn/wilayah (MIT).
  case cahyadsn = "c"
  /// The middle of the region, for want of a source.
  case centroid = "m"
}
