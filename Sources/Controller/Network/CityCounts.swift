import Model

/// How many records of each kind a region has.
public struct CityCounts: Equatable, Sendable {
  /// Communities.
  public let communities: Int
  /// Creative businesses on record.
  public let businesses: Int
  /// Organisations other than businesses.
  public let organisations: Int
  /// Spaces.
  public let spaces: Int
  /// Programmes.
  public let programmes: Int
  /// Needs.
  public let needs: Int
  /// Offers.
  public let offers: Int
  /// Designations.
  public let designations: Int

  /// Counts the records of a region that are not deleted.
  init(_ holdings: CityHoldings) {
    communities = holdings.communities.current
    businesses = holdings.organisations.businesses
    organisations = holdings.organisations.current - businesses
    spaces = holdings.spaces.current
    programmes = Self.count(holdings.programmes)
    needs = Self.count(holdings.needs)
    offers = Self.count(holdings.offers)
    designations = Self.count(holdings.designations)
  }

  private static func count(_ records: [some Record]) -> Int {
    records.reduce(0) { $0 + ($1.stamp.isDeleted ? 0 : 1) }
  }
}
