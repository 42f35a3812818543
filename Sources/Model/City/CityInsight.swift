/// What is seen of a region only beside the others: what it is specialised in, who is like it, and
/// how its subsectors change.
public struct CityInsight: Equatable, Sendable {
  /// A subsector whose share is larger here than in the network.
  public struct Specialty: Equatable, Sendable {
    /// The subsector.
    public let subsector: Subsector
    /// The location quotient, above 1.
    public let quotient: Double
    /// Whether a few things make it.
    public let isSmall: Bool
  }

  /// Another region whose subsectors stand to each other as here.
  public struct Likeness: Equatable, Sendable {
    /// The other region.
    public let region: RegionCode
    /// The cosine of the two, 0 to 1.
    public let cosine: Double
    /// How many subsectors are known in both, of those known in either.
    public let common: Availability
  }

  /// How a subsector changes.
  public struct Trend: Equatable, Sendable {
    /// The subsector.
    public let subsector: Subsector
    /// Growth a year; 0.1 is a tenth more.
    public let perYear: Double
    /// The year of the newest figure.
    public let to: Int?
  }

  /// What is counted.
  public let basis: MeasureBasis
  /// The region as a whole, against the network; nil where too little is known.
  public let profile: AreaProfile?
  /// What it is specialised in, the most first.
  public let specialties: [Specialty]
  /// The regions that are most like it, at most three, the most alike first.
  public let likenesses: [Likeness]
  /// Its subsectors with figures of two years, the fastest first.
  public let trends: [Trend]

  /// The least number of subsectors that two regions are compared by: any two are alike in one.
  public static let leastCommon = 3

  /// What is seen of a region in the first basis of which figures are known there: businesses,
  /// workers, or coached businesses; nil if none is.
  public init?(of code: RegionCode, in network: Network, _ figures: FigureIndex) {
    let area = Area.region(code)
    let found = [MeasureBasis.businesses, .workers, .coachedBusinesses].lazy
      .compactMap { basis -> (MeasureBasis, AreaMeasure)? in
        guard let measure = Measure(.quotient, of: basis) else { return nil }
        let reading = AreaMeasure(measure, in: network, figures: figures)
        return reading.basis(of: area).contains { $0.value.number != nil } ? (basis, reading) : nil
      }.first
    guard let (basis, reading) = found else { return nil }
    self.basis = basis
    profile = reading.profile(of: area)
    specialties = Self.specialties(reading.row(of: area))
    likenesses = Self.likenesses(code, reading)
    trends = Self.trends(area, basis, network, figures)
  }

  private static func specialties(_ row: MeasureRow) -> [Specialty] {
    let all = Subsector.allCases.compactMap { subsector -> Specialty? in
      let cell = row[subsector]
      guard let quotient = cell.value.number, quotient > 1 else { return nil }
      return Specialty(subsector: subsector, quotient: quotient, isSmall: cell.isSmall)
    }
    return all.sorted { ($1.quotient, $0.subsector.index) < ($0.quotient, $1.subsector.index) }
  }

  private static func likenesses(_ code: RegionCode, _ reading: AreaMeasure) -> [Likeness] {
    let own = reading.basis(of: .region(code)).map(\.value.number)
    var found: [Likeness] = []
    for place in reading.network.holdings.indices {
      let other = reading.network.holdings[place].code
      guard other != code else { continue }
      let cells = reading.basis(of: .region(other)).map(\.value.number)
      let common = CommonCells(own, cells)
      guard common.left.count >= leastCommon, common.availability.suffices,
        let cosine = common.cosine
      else { continue }
      found.append(Likeness(region: other, cosine: cosine, common: common.availability))
    }
    found.sort { ($1.cosine, $0.region) < ($0.cosine, $1.region) }
    return Array(found.prefix(3))
  }

  private static func trends(
    _ area: Area, _ basis: MeasureBasis, _ network: Network, _ figures: FigureIndex
  ) -> [Trend] {
    guard let measure = Measure(.growth, of: basis) else { return [] }
    let row = AreaMeasure(measure, in: network, figures: figures).row(of: area)
    let all = Subsector.allCases.compactMap { subsector in
      row[subsector].value.number.map {
        Trend(subsector: subsector, perYear: $0, to: row[subsector].year)
      }
    }
    return all.sorted { ($1.perYear, $0.subsector.index) < ($0.perYear, $1.subsector.index) }
  }
}
